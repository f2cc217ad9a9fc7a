import { type Article, isLookBack, isOpinion, type Mention, type Report, type Trace } from '@gigawire/domain';
import { asideCountryTellings, asidePartyTellings } from './acts/aside-features.ts';
import { countryTellings } from './acts/country-features.ts';
import { OWN } from './acts/opening-features.ts';
import { partyTellings } from './acts/party-features.ts';
import type { Models } from './acts/models.ts';
import { type Tracks, tracksOf } from './acts/tracks.ts';
import { whereaboutsOf } from './acts/whereabouts.ts';
import { allot } from './allot.ts';
import { themesOf } from './attributes/topics.ts';
import { isCorrection } from './correction.ts';
import { itemsOf } from './digest.ts';
import { gathered } from './elaborate.ts';
import type { Happening } from './happening.ts';
import type { LexiconFacts } from './lexicon-facts.ts';
import { bestOf, type Drafted, type InQuestion, reportOf } from './report.ts';
import type { Told } from './read-scene.ts';
import { toldOnce } from './told-once.ts';
import { type Subject, subjectOf, understand, type Understanding } from './understand.ts';

/** A report with the happening that it tells. */
export interface Draft extends Drafted {
  readonly happening: Happening;
}

interface AssembleContext extends LexiconFacts {
  /** Receives every trigger with the reason it was kept or left. */
  readonly trace?: Trace;
  /** Without them the rules speak alone. */
  readonly models?: Models;
}

/** Reports less likely to be right are left out. */
const SOUND = 0.25;
/** The same for what an article is about, where that is definite: then it is about something else, or nothing. */
const DOUBTFUL = 0.1;
/** How often another subject is looked for. */
const TRIES = 2;

/** Whom and which countries models are asked about: of what the article is about, and of what stands below the lead beside it. */
function inQuestion(
  understood: Understanding,
  { happening, told, tracks }: { readonly happening: Happening; readonly told: Told | undefined; readonly tracks: Tracks },
  { main, primary }: Subject,
): InQuestion | null {
  const { stage, tolds } = understood;
  if (happening === main)
    return {
      isAside: false,
      parties: partyTellings(tolds, main),
      countriesFor: (claimed) => countryTellings(understood, main, claimed),
    };
  if (primary.has(happening) || told?.sentence.standing !== 'body') return null;
  const aside = { stage, told, happening, main, tracks };
  return {
    isAside: true,
    parties: asidePartyTellings(aside),
    countriesFor: (claimed, actors) =>
      asideCountryTellings(
        aside,
        claimed,
        actors.filter((a) => a.role !== 'host'),
      ),
  };
}

type Drafting = (happening: Happening) => Draft | null;

/** What an article reports of each happening that was understood of it, however unlikely; null where nothing is left to say. Each is drafted once. */
function drafting(article: Article, understood: Understanding, subject: Subject, ctx: AssembleContext): Drafting {
  const { primary, main } = subject;
  const { scene, stage, echoes, echoed } = understood;
  const themes = themesOf(scene, ctx);
  // A correction seldom says again who acts: whoever it names does.
  const correction = isCorrection(article);
  const witnesses = correction ? understood.firms : [];
  const became = ctx.models && main ? allot(ctx.models, understood, { main, primary }) : null;
  const whereabouts = whereaboutsOf(understood.tolds);
  // What tells nothing of its own below the lead may tell more of what the article is about.
  const taken = new Set(understood.happenings.flatMap((h) => (h === main ? [] : h.statements.map((s) => s.frame.sentence))));
  const more = understood.tolds.filter(({ sentence, opens }) => opens !== null && opens < OWN && !taken.has(sentence));
  const tracks = tracksOf(scene);
  const draft: Drafting = (happening) => {
    const best = bestOf(happening);
    const told = best ? whereabouts.bySentence.get(best.frame.sentence) : undefined;
    const drafted = reportOf(scene, became?.get(happening) ?? (primary.has(happening) ? gathered(happening, understood.left) : happening), {
      themes,
      facts: ctx,
      echoes,
      echoed: echoed.has(happening),
      primary: primary.has(happening),
      stage,
      witnesses,
      correction,
      told,
      whereabouts,
      more: happening === main ? more : [],
      models: ctx.models,
      about: happening === main ? understood.about : null,
      inQuestion: ctx.models ? inQuestion(understood, { happening, told, tracks }, subject) : null,
    });
    return drafted && { ...drafted, happening };
  };
  const known = new Map<Happening, Draft | null>();
  return (happening) => {
    const before = known.get(happening);
    if (before !== undefined) return before;
    const made = draft(happening);
    known.set(happening, made);
    return made;
  };
}

/** Every report of an article; a digest is read item by item, as so many articles. */
export function drafts(article: Article, mentions: readonly Mention[], ctx: AssembleContext): Draft[] {
  const items = itemsOf(article, mentions);
  if (!items) return draftsOfOne(article, mentions, ctx);
  return items.flatMap((paragraphs) => draftsOfOne({ ...article, title: null, paragraphs }, mentions, ctx));
}

/** The same of one story, with another subject where what it seems to be about is hardly right and something else is. */
function draftsOfOne(article: Article, mentions: readonly Mention[], ctx: AssembleContext): Draft[] {
  let understood = understand(article, mentions, { models: ctx.models, trace: ctx.trace, natures: ctx.natures });
  let subject = subjectOf(understood);
  let draft = drafting(article, understood, subject, ctx);
  for (let tries = 0; ctx.models !== undefined && tries < TRIES; tries += 1) {
    const told = subject.main && draft(subject.main);
    if (told && told.report.confidence >= DOUBTFUL) break;
    const others = { ...understood, happenings: understood.happenings.filter((h) => h !== subject.main) };
    const other = subjectOf(others);
    const next = drafting(article, others, other, ctx);
    if (![...other.primary].some((happening) => (next(happening)?.report.confidence ?? 0) >= SOUND)) break;
    understood = others;
    subject = other;
    draft = next;
  }
  return understood.happenings.flatMap((happening) => draft(happening) ?? []);
}

/** It names somebody who acts, or a figure. */
const isDefinite = ({ actors, money, quantities }: Report): boolean =>
  actors.some((a) => a.role !== 'host') || money.length + quantities.length > 0;

/** A state's own aim or outlay with a figure, in words that a rule knows: few articles tell one, and the models are unsure of it. */
const isOfState = ({ report: { actors, money, quantities }, happening }: Draft): boolean => {
  const acting = actors.filter((a) => a.role !== 'host');
  return (
    acting.length > 0 &&
    acting.every(({ id, country }) => id !== null && id === country) &&
    money.length + quantities.length > 0 &&
    happening.statements.some((s) => s.frame.hit.trigger.name !== 'gist')
  );
};

/** What an article reports: one report for each happening, by place of its evidence. Pure, and linear in the text. */
export function assemble(input: { readonly article: Article; readonly mentions: readonly Mention[] }, ctx: AssembleContext): Report[] {
  const { title } = input.article;
  const argues = isOpinion(title);
  // "Deals of the year": nothing it tells is new.
  const isRetold = argues || isLookBack(title);
  const reports = drafts(input.article, input.mentions, ctx)
    .filter((draft) => {
      if (ctx.models === undefined) return true;
      const { primary, confidence } = draft.report;
      return confidence >= ((primary && isDefinite(draft.report)) || isOfState(draft) ? DOUBTFUL : SOUND);
    })
    .map(({ report }) => (isRetold ? { ...report, primary: report.primary && !argues, news: false } : report));
  return [...toldOnce(reports)].sort((a, b) => a.evidence.start - b.evidence.start);
}
