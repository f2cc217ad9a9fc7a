import { join } from 'node:path';
import { EVENT_STATUSES, type LinearModel, weightsOf } from '@gigawire/domain';
import type { Models } from '@gigawire/events';
import { readingTools, readText } from '@gigawire/workers/reading';
import { articlesFolder, type LabelledArticle, labelledArticles, moreArticlesFolder } from '../eval/labelled-article.ts';
import type { EvalText } from '../eval/suite.ts';
import { configFolder, trainingFolder } from '../project-folders.ts';
import { readConfig } from '../read-config.ts';
import { ACT_CLASSES, actOfSentence, actsOfArticle } from './act-samples.ts';
import { asideCountrySamples, asidePartySamples } from './aside-samples.ts';
import { countrySamples } from './country-samples.ts';
import { DATE_STANDINGS, dateSamples } from './date-samples.ts';
import { FIGURE_ROLES, figureRoleSamples } from './figure-role-samples.ts';
import { figureSamples } from './figure-samples.ts';
import { fit, type Fitting, type Sample } from './logistic.ts';
import type { Known, Read } from './paired-drafts.ts';
import { openingSamples } from './opening-samples.ts';
import { partySamples } from './party-samples.ts';
import { REPORT_CLASSES, reportSamples } from './report-samples.ts';
import { ROLES, roleSamples } from './role-samples.ts';
import { statusesOfArticle, statusOfSentence } from './status-samples.ts';
import { type TrainingSentence, trainingSentences } from './training-sentences.ts';

/** What models are fitted on. */
export interface TrainingTexts {
  readonly sentences: readonly TrainingSentence[];
  /** Articles written for training: the rules were made without them. */
  readonly written: readonly LabelledArticle[];
  /** Tuning halves of the labelled articles. Halves that only score are never learnt from. */
  readonly tuning: readonly LabelledArticle[];
}

export const trainingTexts = (): TrainingTexts => ({
  sentences: trainingSentences(),
  written: labelledArticles(join(trainingFolder, 'articles')),
  tuning: [articlesFolder, moreArticlesFolder].flatMap((folder) => labelledArticles(folder).filter(({ half }) => half === 'tuning')),
});

/** Reads each text once. */
export function reader(): Read {
  const config = readConfig(configFolder);
  const tools = readingTools({ lexicon: config.lexicon, rates: config.rates });
  const known = new Map<EvalText, Known>();
  return (given) => {
    const { text, published, zone, country } = given;
    const outlet = { zone, country, language: 'en', dateOrder: 'dmy', selectors: [], publisher: null } as const;
    const reading = known.get(given) ?? { ...readText({ text, url: null, published, outlet, explain: false }, tools), facts: tools.facts };
    known.set(given, reading);
    return reading;
  };
}

/** Gives every class of a kind the same likelihood: what is fitted must not lean on what was fitted before. */
const untaught = (classes: readonly string[]): LinearModel => ({ classes, bias: classes.map(() => 0), weights: weightsOf([]) });

/** Classes of the models that tell whether something belongs to what is told. */
const OWN_OR_OTHER: readonly string[] = ['own', 'other'];

/** Of words that are seen now and then, those that hardly weigh are left out. */
const RARE: Fitting = { length: 5, seen: 4, faint: 12 };

const FOLDS = 4;

/**
 * Articles in parts of one size. Names that stand together were mostly written by one hand, or tell of one firm: what is fitted on the other
 * parts reads a part as it will read strangers.
 */
export const inFolds = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: FOLDS }, (_, fold) => all.filter((__, i) => Math.floor((i * FOLDS) / all.length) === fold));

/**
 * Fits the models. What is learnt from one model's answers is learnt from articles that the model was not fitted on: they are dealt into
 * folds, and for each fold the model is fitted on the others. The same texts give the same models.
 */
export function fitModels({ sentences, written, tuning }: TrainingTexts, read: Read): Models {
  const folds = inFolds([...written, ...tuning]);
  const byFold = (of: (article: LabelledArticle, fold: number) => Sample[]): Sample[][] =>
    folds.map((fold, i) => fold.flatMap((article) => of(article, i)));
  const without = (parts: readonly (readonly Sample[])[], fold: number): Sample[] => parts.flatMap((part, i) => (i === fold ? [] : part));

  const alone = sentences.flatMap((sentence) => actOfSentence(sentence, read));
  const stretches = byFold((article) => actsOfArticle(article, read, null));
  /** Of words there are many thousands: those that hardly weigh are left out. */
  const fitWords = (samples: readonly Sample[]): LinearModel => fit([...alone, ...samples], ACT_CLASSES, { length: 8, seen: 5, faint: 10 });

  const blank: Models = {
    words: untaught(ACT_CLASSES),
    acts: untaught(ACT_CLASSES),
    statuses: untaught(EVENT_STATUSES),
    openings: untaught(OWN_OR_OTHER),
    figures: untaught(OWN_OR_OTHER),
    parties: untaught(OWN_OR_OTHER),
    countries: untaught(OWN_OR_OTHER),
    asideParties: untaught(OWN_OR_OTHER),
    asideCountries: untaught(OWN_OR_OTHER),
    roles: untaught(ROLES),
    figureRoles: untaught(FIGURE_ROLES),
    dates: untaught(DATE_STANDINGS),
    reports: untaught(REPORT_CLASSES),
  };
  const taught: Models[] = folds.map((_, fold) => ({ ...blank, words: fitWords(without(stretches, fold)) }));
  const modelsFor = (fold: number): Models => taught[fold] ?? blank;
  const teach = (part: (fold: number) => Partial<Models>): void => {
    for (const fold of folds.keys()) taught[fold] = { ...modelsFor(fold), ...part(fold) };
  };

  const teachActs = (): LinearModel => {
    const inContext = byFold((article, fold) => actsOfArticle(article, read, modelsFor(fold).words));
    // What stands around weighs a little in many ways: what is faint counts.
    const fitActs = (samples: readonly Sample[]): LinearModel => fit(samples, ACT_CLASSES, { length: 12, seen: 5, faint: 8 });
    teach((fold) => ({ acts: fitActs(without(inContext, fold)) }));
    return fitActs(inContext.flat());
  };

  // The rules were made with the tuning halves before their eyes: how far they can be trusted is learnt elsewhere.
  const fresh = new Set(written);
  const freshByFold = (of: (article: LabelledArticle, read: Read, models: Models) => Sample[]): Sample[][] =>
    byFold((article, fold) => (fresh.has(article) ? of(article, read, modelsFor(fold)) : []));
  /** Teaches every fold whether something belongs to what is told, and returns the same learnt from all of them. */
  const learnt = (name: keyof Models, parts: readonly (readonly Sample[])[]): Partial<Models> => {
    teach((fold) => ({ [name]: fit(without(parts, fold), OWN_OR_OTHER) }));
    return { [name]: fit(parts.flat(), OWN_OR_OTHER) };
  };
  const whole: Models = {
    ...blank,
    words: fitWords(stretches.flat()),
    acts: teachActs(),
    ...learnt('openings', freshByFold(openingSamples)),
    ...learnt(
      'figures',
      byFold((article, fold) => figureSamples(article, read, modelsFor(fold))),
    ),
    ...learnt('parties', freshByFold(partySamples)),
    ...learnt('countries', freshByFold(countrySamples)),
    ...learnt('asideParties', freshByFold(asidePartySamples)),
    ...learnt('asideCountries', freshByFold(asideCountrySamples)),
  };

  const statuses = freshByFold(statusesOfArticle);
  const statusesAlone = sentences.flatMap((sentence) => statusOfSentence(sentence, read, whole));
  const fitStatuses = (samples: readonly Sample[]): LinearModel => fit([...statusesAlone, ...samples], EVENT_STATUSES, RARE);
  teach((fold) => ({ statuses: fitStatuses(without(statuses, fold)) }));

  const roles = freshByFold(roleSamples);
  const figureRoles = freshByFold(figureRoleSamples);
  const dates = freshByFold(dateSamples);
  const reports = freshByFold(reportSamples);
  return {
    ...whole,
    statuses: fitStatuses(statuses.flat()),
    roles: fit(roles.flat(), ROLES),
    figureRoles: fit(figureRoles.flat(), FIGURE_ROLES, RARE),
    dates: fit(dates.flat(), DATE_STANDINGS, RARE),
    reports: fit(reports.flat(), REPORT_CLASSES),
  };
}
