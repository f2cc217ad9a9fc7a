import { type Crossed, everyTwo, type RateLookup, type SituatedReport, type Two } from '@gigawire/domain';
import { isSameParty, mayBeSameParty } from './actors.ts';
import { isOneFamily } from './block.ts';
import { compareDates } from './compare-dates.ts';
import { compareMoney, compareQuantity, isSize } from './compare-figures.ts';
import { isCorrection } from './corrections.ts';
import { isBare } from './lead.ts';
import { stageOf } from './merge/status.ts';
import { isNearDuplicate } from './near-duplicate.ts';
import type { Figures, Profile } from './profile.ts';
import { byPublication, gapInDays } from './publication.ts';
import { featuresOf, type Said, step } from './said.ts';
import { VETOES } from './vetoes/vetoes.ts';
import { cosine, tellingness } from './terms.ts';

const share = (part: number, whole: number, steps: number): number => Math.floor((steps * part) / Math.max(1, whole));

function ofParties(a: Profile, b: Profile): Said {
  const same = a.parties.filter((left) => b.parties.some((right) => isSameParty(left, right))).length;
  const alike = a.parties.filter((left) => b.parties.some((right) => mayBeSameParty(left, right))).length;
  const fewer = Math.min(a.parties.length, b.parties.length);
  if (fewer === 0) return ['parties unknown'];
  return [
    `same parties ${Math.min(3, same)}`,
    alike > same && 'a unit or its house',
    alike === 0 && 'other parties',
    alike > 0 && `of the fewer parties ${Math.round(3 * Math.min(1, alike / fewer))}/3`,
    `of all parties ${Math.round((3 * alike) / (a.parties.length + b.parties.length - alike))}/3`,
  ];
}

/** Names of a headline that the other article's opening does not have. */
const foreign = (names: readonly string[], { opening, head }: Profile): number =>
  names.filter((name) => !opening.has(name) && !head.has(name)).length;

/** Days between two articles. */
const gapTold = (gap: number | null): string => (gap === null ? 'undated' : `gap ${step([2, 4, 8, 15, 31, 61, 121, 241], gap)}`);

function ofNames(a: Profile, b: Profile): Said {
  const shared = [...a.opening].filter((name) => b.opening.has(name));
  const weight = shared.reduce((sum, name) => sum + tellingness(name), 0);
  const [onlyA, onlyB] = [foreign(a.headline, b), foreign(b.headline, a)];
  return [
    `names of both openings ${step([2, 4, 7, 10, 14, 18, 24, 32], weight)}`,
    `names of both headlines ${Math.min(3, a.headline.filter((name) => b.headline.includes(name)).length)}`,
    `each headline's own names ${Math.min(2, onlyA, onlyB)}`,
    `headline names the other lacks ${Math.min(3, onlyA + onlyB)}`,
  ];
}

/** How near two texts are, in steps of 0.04; near ones are seldom nearer than the last. */
const near = (likeness: number): number => Math.min(14, Math.floor(25 * likeness));

/** Nothing is known of the terms of what was stored before they were kept, and those of English and of Japanese are never the same. */
const areOfOneScript = (a: Profile, b: Profile): boolean => a.text.size > 0 && b.text.size > 0 && a.isUnspaced === b.isUnspaced;

function ofTerms(a: Profile, b: Profile): Said {
  if (!areOfOneScript(a, b)) return [];
  const [there, back] = [cosine(a.front, b.text), cosine(b.front, a.text)];
  return [
    `terms of both texts ${near(cosine(a.text, b.text))}`,
    // A later account tells what went before further down.
    `terms of a front in the other text ${near(Math.max(there, back))}`,
    `terms of the other front ${near(Math.min(there, back))}`,
  ];
}

interface Tally {
  amounts: number;
  sizes: number;
  /** Shares, jobs, distances and the like. */
  details: number;
  otherAmounts: number;
  otherSizes: number;
}

/** Pairs of figures that agree, and pairs that differ. */
export function tally(left: Figures, right: Figures, days: readonly [string | null, string | null], rate: RateLookup): Tally {
  const count: Tally = { amounts: 0, sizes: 0, details: 0, otherAmounts: 0, otherSizes: 0 };
  for (const m of left.money) {
    for (const n of right.money) {
      const agreement = compareMoney({ money: m, day: days[0] }, { money: n, day: days[1] }, rate);
      if (agreement === 'agree') count.amounts++;
      if (agreement === 'differ') count.otherAmounts++;
    }
  }
  for (const q of left.quantities) {
    for (const r of right.quantities) {
      const agreement = compareQuantity(q, r);
      if (agreement === 'agree') count[isSize(q) ? 'sizes' : 'details']++;
      if (agreement === 'differ' && isSize(q)) count.otherSizes++;
    }
  }
  return count;
}

const countOf = ({ money, quantities }: Figures): number => money.length + quantities.length;

function ofFigures(a: Profile, b: Profile, rate: RateLookup): Said {
  const days = [a.day, b.day] as const;
  const reported = tally(a.report, b.report, days, rate);
  const opened = tally(a.counted, b.counted, days, rate);
  const agreed = opened.amounts + opened.sizes + opened.details;
  const fewer = Math.min(countOf(a.counted), countOf(b.counted));
  return [
    reported.amounts > 0 ? `same amounts ${Math.min(2, reported.amounts)}` : reported.otherAmounts > 0 && 'other amounts',
    reported.sizes > 0 ? `same sizes ${Math.min(2, reported.sizes)}` : reported.otherSizes > 0 && 'other sizes',
    reported.details > 0 && `same details ${Math.min(2, reported.details)}`,
    `figures of both openings ${step([1, 2, 3, 4, 6], agreed)}`,
    opened.amounts > 0 && opened.sizes > 0 && 'amounts and sizes of both openings',
    agreed === 0 && opened.otherAmounts + opened.otherSizes > 0 && 'other figures of the openings',
    fewer > 0 ? `of the fewer figures ${Math.min(4, share(agreed, fewer, 4))}/4` : 'an opening without figures',
  ];
}

function ofDates(a: Profile, b: Profile): Said {
  const results = a.report.dates.flatMap((left) =>
    b.report.dates.filter((right) => right.role === left.role).map((right) => compareDates(left, right)),
  );
  return [results.includes('agree') ? 'same date' : results.includes('differ') && 'other dates'];
}

/** How much of the shorter list stands in the longer. */
function overlap(name: string, left: readonly string[], right: readonly string[]): string {
  const fewer = Math.min(left.length, right.length);
  if (fewer === 0) return `${name} unknown`;
  const both = left.filter((x) => right.includes(x)).length;
  return both === 0 ? `other ${name}` : both === fewer ? `same ${name}` : `some ${name}`;
}

function ofContext(a: Profile, b: Profile): Said {
  const [left, right] = [a.report, b.report];
  const topics = left.topics.filter((topic) => right.topics.includes(topic)).length;
  const countries = overlap('countries', left.countries, right.countries);
  const [inLeft, inRight] = [left.article.gist?.places ?? [], right.article.gist?.places ?? []];
  return [
    inLeft.length > 0 && inRight.length > 0 && (inLeft.some((p) => inRight.includes(p)) ? 'same places' : 'other places'),
    countries,
    countries === 'same countries' && left.countries.length === right.countries.length && 'the very countries',
    left.topics.length > 0 && right.topics.length > 0 ? `same topics ${Math.min(3, topics)}` : 'topics unknown',
    `same states ${Math.min(2, a.states.filter((state) => b.states.includes(state)).length)}`,
  ];
}

const SETBACKS: ReadonlySet<string> = new Set(['delayed', 'cancelled', 'denied']);

const inOrder = (a: Profile, b: Profile): readonly [older: SituatedReport, newer: SituatedReport] =>
  byPublication(a.report, b.report) <= 0 ? [a.report, b.report] : [b.report, a.report];

/** How the two stand to one another: beside each of these whatever else is said weighs otherwise. */
function ofStanding(a: Profile, b: Profile): readonly string[] {
  const [older, newer] = inOrder(a, b);
  const moved = stageOf(newer) - stageOf(older);
  return [
    isBare(older) || isBare(newer)
      ? 'one says nothing'
      : older.type === newer.type
        ? 'same type'
        : isOneFamily(older.type, newer.type)
          ? 'types of one family'
          : 'other types',
    `status ${moved > 0 ? 'on' : moved < 0 ? 'back' : 'as it was'}`,
    gapTold(gapInDays(a.instant, b.instant)),
    ...(areOfOneScript(a, b) ? [`terms of both fronts ${near(cosine(a.front, b.front))}`] : []),
  ];
}

function ofTexts(a: Profile, b: Profile): Said {
  const [left, right] = [a.report, b.report];
  return [
    isCorrection(left) !== isCorrection(right) && 'one corrects',
    isNearDuplicate(left.article.fingerprint, right.article.fingerprint) && 'same text',
    a.address !== null && a.address === b.address && 'same address',
    left.article.publisher !== null && left.article.publisher === right.article.publisher && 'same publisher',
  ];
}

const ofVetoes = (a: Profile, b: Profile, rate: RateLookup): Said =>
  VETOES.map((veto) => {
    const { verdict } = veto.judge(a, b, rate);
    return verdict !== 'silent' && `${veto.name} ${verdict === 'agree' ? 'agrees' : 'conflicts'}`;
  });

/**
 * What speaks for and against two reports, each what its article is about, telling one development: named features, each once, and
 * each again beside how the two stand to one another.
 */
export function likeness(a: Profile, b: Profile, rate: RateLookup): Crossed {
  const standing = ofStanding(a, b);
  const others = featuresOf([
    ...ofParties(a, b),
    ...ofNames(a, b),
    ...ofTerms(a, b),
    ...ofFigures(a, b, rate),
    ...ofDates(a, b),
    ...ofContext(a, b),
    SETBACKS.has(inOrder(a, b)[1].status) && 'a setback',
    ...ofTexts(a, b),
    ...ofVetoes(a, b, rate),
  ]);
  const besides = [...others.keys()];
  return {
    alone: new Map([...featuresOf(standing), ...others]),
    together: [...everyTwo(standing), ...standing.flatMap((one) => besides.map((other): Two => [one, other]))],
  };
}
