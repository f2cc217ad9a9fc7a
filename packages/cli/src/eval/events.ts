import { existsSync } from 'node:fs';
import type { Mention, Report } from '@gigawire/domain';
import {
  acting,
  actingAsLabelled,
  foundDates,
  foundFigures,
  labelledDates,
  labelledFigures,
  pairsOf,
  roleIn,
  sameCountries,
} from './event-pairs.ts';
import type { Half } from './half.ts';
import {
  articlesFolder,
  type LabelledArticle,
  labelledArticles,
  type LabelledReport,
  longArticlesFolder,
  moreArticlesFolder,
  pressArticlesFolder,
  retoldArticlesFolder,
  watchArticlesFolder,
} from './labelled-article.ts';
import { createScore, percent } from './score.ts';
import type { Measuring, Suite } from './suite.ts';

/** Figures agree when at least half of all that either names are shared. */
export const AGREEING = 0.5;

/** Bands of confidence in the calibration table, highest first, with the least confidence of each. */
const BANDS = [
  [0.9, '0.9 to 1'],
  [0.8, '0.8 to 0.9'],
  [0.7, '0.7 to 0.8'],
  [0.6, '0.6 to 0.7'],
  [0, 'below 0.6'],
] as const;

const told = (r: LabelledReport, mentions: readonly Mention[]): string =>
  `${r.type} ${r.status}${r.primary ? ' primary' : ''} ${r.countries.join('-')} [${acting(r.actors).join(', ')}] {${[...labelledFigures(r, mentions).entries()].join(' ')}} “${r.evidence.slice(0, 60)}”`;
const read = (r: Report, mentions: readonly Mention[]): string =>
  `${r.type} ${r.status}${r.primary ? ' primary' : ''} ${r.countries.join('-')} [${acting(r.actors).join(', ')}] {${[...foundFigures(r, mentions).entries()].join(' ')}} ${r.confidence} ${r.by} “${r.evidence.quote.slice(0, 60)}”`;

/** How many values two name, and how many of these in one role. */
function sharedRoles(labelled: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): { shared: number; right: number } {
  const shared = [...labelled].filter(([value]) => found.has(value));
  return { shared: shared.length, right: shared.filter(([value, role]) => found.get(value) === role).length };
}

/** Everything counted over some articles. */
export function scoreArticles(
  articles: readonly LabelledArticle[],
  { read: readArticle, explain }: Pick<Measuring, 'read' | 'explain'>,
): Record<string, number> {
  const types = createScore();
  const strict = createScore();
  let [asked, found, right, recalled] = [0, 0, 0, 0];
  let [primaries, primaryRight] = [0, 0];
  let [paired, statusRight, roles, rolesRight] = [0, 0, 0, 0];
  let [actors, actorsRight] = [0, 0];
  const who = createScore();
  let placed = 0;
  const dates = createScore();
  let [dated, datesRight] = [0, 0];
  let [sure, sureRight] = [0, 0];
  const bands = BANDS.map(() => ({ found: 0, right: 0 }));
  const watch = createScore();
  for (const article of articles) {
    const { reading, watches } = readArticle(article);
    const { mentions, reports } = reading;
    const pairs = pairsOf(article, reading);
    const agreeing = pairs.filter((pair) => pair.agreement >= AGREEING);
    const optional = new Set(pairs.filter(({ labelled }) => labelled.optional).map(({ report }) => report));
    const required = article.reports.filter((r) => !r.optional);
    asked += required.length;
    recalled += agreeing.filter(({ labelled }) => !labelled.optional).length;
    const counted = reports.filter((report) => !optional.has(report));
    found += counted.length;
    const rightOnes = new Set(agreeing.map(({ report }) => report));
    right += counted.filter((report) => rightOnes.has(report)).length;
    types.add(
      required.map((r) => r.type),
      counted.map((r) => r.type),
    );
    strict.add(
      required.map((_, i) => String(i)),
      counted.map((report) => {
        const pair = pairs.find((p) => p.report === report);
        return pair && pair.agreement === 1 ? String(required.indexOf(pair.labelled)) : 'wrong';
      }),
    );
    for (const labelled of required.filter((r) => r.primary)) {
      primaries++;
      if (agreeing.some((p) => p.labelled === labelled && p.report.primary)) primaryRight++;
    }
    for (const { labelled, report } of pairs) {
      paired++;
      if (labelled.status === report.status) statusRight++;
      const inFigures = sharedRoles(labelledFigures(labelled, mentions), foundFigures(report, mentions));
      roles += inFigures.shared;
      rolesRight += inFigures.right;
      const [days, ownDays] = [labelledDates(labelled, mentions), foundDates(report, mentions)];
      dates.add([...days.keys()], [...ownDays.keys()]);
      const inDates = sharedRoles(days, ownDays);
      dated += inDates.shared;
      datesRight += inDates.right;
      who.add(acting(labelled.actors), actingAsLabelled(labelled, report, mentions));
      if (sameCountries(labelled, report)) placed++;
      for (const actor of report.actors) {
        const role = actor.role === 'host' ? null : roleIn(labelled, actor, mentions);
        if (role === null) continue;
        actors++;
        if (role === actor.role) actorsRight++;
      }
    }
    const surest = reports.filter((r) => r.confidence >= 0.8 && !optional.has(r));
    sure += surest.length;
    sureRight += surest.filter((r) => rightOnes.has(r)).length;
    for (const report of counted) {
      const band = bands[BANDS.findIndex(([from]) => report.confidence >= from)];
      if (!band) continue;
      band.found++;
      if (rightOnes.has(report)) band.right++;
    }
    watch.add(article.watch ? ['watch'] : [], watches.length > 0 ? ['watch'] : []);
    if (explain) {
      const missed = required.filter((r) => !agreeing.some((p) => p.labelled === r)).map((r) => `    missing ${told(r, mentions)}`);
      const extra = counted.filter((r) => !rightOnes.has(r)).map((r) => `    extra   ${read(r, mentions)}`);
      const off = agreeing.flatMap(({ labelled, report }) => [
        ...(labelled.status === report.status
          ? []
          : [`    status  ${labelled.status}, read ${report.status} “${labelled.evidence.slice(0, 70)}”`]),
        ...(labelled.primary === report.primary
          ? []
          : [`    primary ${labelled.primary}, read ${report.primary} “${labelled.evidence.slice(0, 70)}”`]),
      ]);
      const watched = article.watch === watches.length > 0 ? [] : [`    watch   ${article.watch}, read ${watches.length > 0}`];
      const lines = [...missed, ...extra, ...off, ...watched];
      if (lines.length > 0) explain(`${article.slug}\n${lines.join('\n')}`);
    }
  }
  return {
    articles: articles.length,
    'reports P': percent(right, found),
    'reports R': percent(recalled, asked),
    'same figures F1': strict.metrics().F1,
    'primary right': percent(primaryRight, primaries),
    'type F1': types.metrics().F1,
    'status right': percent(statusRight, paired),
    'roles right': percent(rolesRight, roles),
    // Of pairs whose type agrees, and one actor or all countries do.
    'actors F1': who.metrics().F1,
    'countries right': percent(placed, paired),
    // Of those whom a report and its label both name.
    'actor roles right': percent(actorsRight, actors),
    // Of pairs whose type and parties agree.
    'dates F1': dates.metrics().F1,
    'date roles right': percent(datesRight, dated),
    'watch P': watch.metrics().P,
    'watch R': watch.metrics().R,
    'right at 0.8': percent(sureRight, sure),
    'sure at 0.8': percent(sure, found),
    // The calibration: of the reports with such a confidence, how many are right.
    ...Object.fromEntries(BANDS.map(([, name], i) => [`right ${name}`, percent(bands[i]?.right ?? 0, bands[i]?.found ?? 0)])),
    ...Object.fromEntries(BANDS.map(([, name], i) => [`reports ${name}`, bands[i]?.found ?? 0])),
  };
}

/**
 * Reports of our own labelled articles: a report is right when its type is, its countries or one of its actors are, and its figures agree by
 * half at least.
 */
const eventsOf = (name: string, folder: string, half: Half | null): Suite => ({
  name: half === null ? name : `${name}, ${half}`,
  score(measuring) {
    if (!existsSync(folder)) return null;
    return scoreArticles(
      labelledArticles(folder).filter((article) => half === null || article.half === half),
      // Nobody is shown what was missed in what only scores.
      half === 'tuning' ? measuring : { ...measuring, explain: undefined },
    );
  },
});

export const events: readonly Suite[] = [
  eventsOf('events', articlesFolder, 'tuning'),
  eventsOf('events', articlesFolder, 'scoring'),
  eventsOf('more events', moreArticlesFolder, 'tuning'),
  eventsOf('more events', moreArticlesFolder, 'scoring'),
  eventsOf('retold events', retoldArticlesFolder, 'tuning'),
  eventsOf('retold events', retoldArticlesFolder, 'scoring'),
  eventsOf('press events', pressArticlesFolder, null),
  eventsOf('watch events', watchArticlesFolder, 'tuning'),
  eventsOf('watch events', watchArticlesFolder, 'scoring'),
  eventsOf('long events', longArticlesFolder, 'tuning'),
  eventsOf('long events', longArticlesFolder, 'scoring'),
];

/** The same for articles labelled elsewhere, all of them. */
export const eventsOn = (articles: readonly LabelledArticle[]): Suite => ({
  name: 'events',
  score: (measuring) => scoreArticles(articles, measuring),
});
