import { contains, EVENT_TYPES, type EventStatus, type EventType, type Range } from '@gigawire/domain';
import { allOf } from './all-of.ts';
import type { Clause } from './clauses.ts';
import { CUES_OF } from './gist-cues.ts';
import type { Hit } from './hits.ts';
import { gateOf, Grams } from './grams.ts';
import { KINDS } from './kinds/kinds.ts';
import type { Roles, Trigger } from './kinds/kind.ts';
import type { Reference } from './focus.ts';
import { isState } from './natures.ts';
import type { Party } from './parties.ts';
import { isPrecluded } from './precluded.ts';
import type { Scene, SceneSentence } from './scene.ts';

/** Roles and statuses of a type where no trigger says more. */
const MANNER: Readonly<Record<EventType, { readonly done: EventStatus; readonly ongoing: EventStatus; readonly roles: Roles }>> = {
  disruption: { done: 'reported', ongoing: 'reported', roles: { at: 'party', in: 'party', of: 'party' } },
  tender: { done: 'planned', ongoing: 'planned', roles: { subject: 'buyer' } },
  supply_contract: { done: 'signed', ongoing: 'signed', roles: { to: 'buyer', from: 'seller' } },
  acquisition: { done: 'completed', ongoing: 'announced', roles: { subject: 'buyer', from: 'seller' } },
  partnership: { done: 'signed', ongoing: 'announced', roles: {} },
  public_funding: { done: 'announced', ongoing: 'announced', roles: { subject: 'funder', to: 'recipient', from: 'funder', by: 'funder' } },
  investment: { done: 'announced', ongoing: 'announced', roles: { from: 'funder', by: 'funder' } },
  trade_measure: { done: 'announced', ongoing: 'announced', roles: { subject: 'imposer', on: 'imposee', from: 'imposee' } },
  policy: { done: 'announced', ongoing: 'announced', roles: { subject: 'imposer' } },
  agreement: { done: 'signed', ongoing: 'announced', roles: {} },
  facility: { done: 'announced', ongoing: 'under_construction', roles: {} },
  technology: { done: 'announced', ongoing: 'announced', roles: {} },
  meeting: { done: 'completed', ongoing: 'reported', roles: { in: 'host' } },
  market: { done: 'reported', ongoing: 'reported', roles: {} },
};

/** Verbs that are over and done: what they tell has been completed. */
const DONE =
  /\b(?:opened|completed|commissioned|inaugurated|built|bought|acquired|sold|closed|finished|installed|launched|shipped|delivered|started|began|has [a-z]+ed|have [a-z]+ed|had [a-z]+ed|was [a-z]+ed|were [a-z]+ed|took|came on|went|raised|switched|handed|now (?:makes?|runs?|operates?|turns?|holds?)|been (?:running|operating|turning|making)|since \ue002)/;
const LIES_AHEAD = /\b(?:will|would|is to|are to|plans? to|aims? to|expects? to|intends? to)\b/;
const DONE_TYPES: ReadonlySet<EventType> = new Set(['facility', 'technology', 'investment']);

function triggerOf(type: EventType, done: boolean, weight: number): Trigger {
  const { roles, ongoing, done: plain } = MANNER[type];
  return {
    name: 'gist',
    anchors: [],
    pattern: /$^/,
    actAt: 'start',
    weight,
    done: done && DONE_TYPES.has(type) ? 'completed' : plain,
    past: null,
    ongoing,
    roles,
    needs: [],
    yieldsTo: [],
    aims: false,
    firm: false,
    activeOnly: new Set(),
    object: null,
  };
}

/** What a clause has that decides which types it can tell of. */
interface Holdings {
  readonly money: boolean;
  readonly quantity: boolean;
  readonly capacity: boolean;
  /** A share of something: a percentage that is "of" or "in" it. */
  readonly share: boolean;
  /** Density, range, voltage: what a product can do. */
  readonly property: boolean;
  /** A price per unit. */
  readonly rate: boolean;
  readonly date: boolean;
  readonly firms: number;
  readonly states: number;
  readonly banks: number;
  readonly countries: number;
}

function holdingsOf(scene: Scene, sentence: SceneSentence, clause: Range, parties: readonly Party[]): Holdings {
  const inside = sentence.mentions.flatMap((i) => scene.mentions[i] ?? []).filter((m) => contains(clause, m));
  const acting = parties.filter((p) => p.stance !== 'stands-by' && p.stance !== 'colours');
  const doing = acting.filter((p) => p.stance !== 'place');
  return {
    money: inside.some((m) => m.kind === 'money'),
    quantity: inside.some((m) => m.kind === 'quantity'),
    capacity: inside.some((m) => m.kind === 'quantity' && /^(?:energy|power|mass|vehicles|units|area)/.test(m.value.kind)),
    share: inside.some(
      (m) => m.kind === 'quantity' && m.value.kind === 'percent' && /^ (?:of|in) /.test(scene.mask.slice(m.end, m.end + 4)),
    ),
    property: inside.some((m) => m.kind === 'quantity' && /^(?:energy_density|voltage|temperature|distance)$/.test(m.value.kind)),
    rate: inside.some((m) => m.kind === 'money' && m.value.rate !== null),
    date: inside.some((m) => m.kind === 'date'),
    firms: doing.filter((p) => p.nature === 'firm').length,
    states: doing.filter((p) => isState(p.nature)).length,
    banks: doing.filter((p) => p.nature === 'bank').length,
    countries: new Set(acting.flatMap((p) => p.country ?? [])).size,
  };
}

/** How much what a clause holds speaks for a type, beside its words; null where the type cannot be. */
function support(type: EventType, has: Holdings): number | null {
  switch (type) {
    case 'disruption':
      return has.firms > 0 ? 0.3 : 0;
    case 'tender':
      return has.states > 0 || has.capacity ? 0.3 : 0;
    case 'supply_contract':
      return has.firms === 0 ? null : has.firms > 1 ? (has.capacity || has.money ? 1.2 : 0.6) : 0;
    case 'acquisition':
      return has.firms === 0 ? null : (has.firms > 1 ? 0.6 : 0) + (has.share ? 1 : 0);
    case 'partnership':
      return has.firms < 1 || has.firms + has.states < 2 ? null : 0.5;
    case 'public_funding':
      return !has.money && has.banks === 0 ? null : has.banks > 0 ? 2 : has.states > 0 ? (has.firms > 0 ? 1.4 : 0.8) : -1;
    case 'investment':
      return has.money && !has.rate ? (has.firms > 0 ? 1 : 0.5) : null;
    case 'trade_measure':
      return has.states > 0 || has.countries > 0 ? 0.4 : null;
    case 'policy':
      return has.states > 0 ? (has.firms === 0 ? 1 : 0.4) : null;
    case 'agreement':
      return has.states > 1 && has.firms === 0 ? 1 : null;
    case 'facility':
      return has.capacity && has.firms > 0 ? 1.8 : has.capacity ? 1 : has.firms > 0 ? 0.4 : 0;
    case 'technology':
      return has.money ? -1 : has.property ? 1.2 : 0;
    case 'meeting':
      return has.states > 0 && has.countries > 1 && !has.money ? 0.6 : null;
    case 'market':
      return has.rate ? 1.5 : has.money || has.quantity ? 0.2 : null;
  }
}

/** What words and holdings together must reach. */
const ENOUGH = 3.2;
/** The same for headline and lead, and for a lead while nothing else has been read: it surely tells of something. */
const ENOUGH_IN_FRONT = 3.2;
const ENOUGH_AT_FIRST = 2;

interface Weighed {
  readonly type: EventType;
  readonly score: number;
  readonly act: Range;
}

/** What a firm's capacity says by itself. */
const BARE = 1.3;
const FINITE_VERB = /\b(?:will|would|is|are|was|were|has|have|had|plans|aims|wants|can|could|[a-z]{3,12}(?:ed|es|s)) /;

/** True when the words are among those that only look like the type. */
function isExcluded(type: EventType, words: string, at: number): boolean {
  const exclusions = KINDS.find((k) => k.type === type)?.exclusions ?? [];
  return exclusions.some((e) => allOf(e, words).some((m) => m.index <= at + 24 && m.index + m[0].length > at));
}

const SPORTS =
  /\b(?:sponsor(?:s|ed|ing|ship)?|naming rights|jerseys?|shirts?|volleyball|cricket(?:ers?)?|football(?:ers?)?|baseball|hockey|kabaddi|badminton|tennis|marathon|olympics?|tournament|athletes?|world cup|premier league)\b/;

const WITHHELD =
  /\b(?:(?:did|does|do|would|could|has|have)(?: not|n't)|declined to|refused to|without) (?:disclos|giv|reveal|provid|specif|nam|say|comment|elaborat|shar|stat|quantif)/;

const CUES = EVENT_TYPES.map((type) => ({
  type,
  cues: CUES_OF[type].map(([weight, pattern]) => ({ weight, pattern, gate: gateOf(pattern) })),
}));

/** Written anew for every clause. */
const GRAMS = new Grams();

function weigh(scene: Scene, clause: Range, has: Holdings): Weighed | null {
  const words = scene.mask.slice(clause.start, clause.end);
  let best: Weighed | null = null;
  GRAMS.read(words);
  for (const { type, cues } of CUES) {
    const extra = support(type, has);
    if (extra === null) continue;
    let score = extra;
    let act: Range | null = null;
    for (const { weight, pattern, gate } of cues) {
      const match = GRAMS.allows(gate) ? pattern.exec(words) : null;
      if (!match) continue;
      score += weight;
      act ??= { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
    }
    // A firm with gigawatt-hours and no other word for it has a plant.
    if (!act && type === 'facility' && has.capacity && has.firms > 0 && !has.money) {
      const verb = FINITE_VERB.exec(words);
      if (verb) {
        act = { start: clause.start + verb.index, end: clause.start + verb.index + verb[0].length };
        score += BARE;
      }
    }
    if (act && (best === null || score > best.score) && !isExcluded(type, words, act.start - clause.start)) best = { type, score, act };
  }
  return best;
}

/**
 * What a sentence that no trigger understood seems to tell: the type for which its words and what it holds speak most, clause by clause,
 * where that is enough. Recall for the endless ways to say a thing; its hits are weak and need a figure or a date.
 */
export function gistOf(
  scene: Scene,
  told: {
    readonly sentence: SceneSentence;
    readonly clauses: readonly Clause[];
    readonly parties: readonly Party[];
    readonly references: ReadonlyMap<Clause, Reference | null>;
    /** Nothing has been read of the article below its headline so far. */
    readonly first: boolean;
  },
  left: (clause: Clause) => boolean,
): Hit[] {
  const { sentence } = told;
  if (/^\W{0,2}"/.test(scene.mask.slice(sentence.start, sentence.start + 3))) return [];
  const front = sentence.standing !== 'body';
  return told.clauses.flatMap((clause): Hit[] => {
    if (!left(clause)) return [];
    const near = told.parties.filter((p) => contains(clause, p));
    const reference = told.references.get(clause);
    // "The projects will add …": of what was told, not an act of its own.
    if (reference?.thing === true && !near.some((p) => p.stance === 'acts')) return [];
    const lent = reference?.parties ?? [];
    const has = holdingsOf(scene, sentence, clause, near.length + lent.length > 0 ? [...lent, ...near] : told.parties);
    if (!has.money && !has.quantity && !has.date && !front) return [];
    // "did not give any details of the stake".
    // What a firm sponsors is not its trade.
    if (SPORTS.test(scene.mask.slice(sentence.start, sentence.end))) return [];
    if (WITHHELD.test(scene.mask.slice(clause.start, clause.end))) return [];
    const found = weigh(scene, clause, has);
    if (!found || found.score < (sentence.standing === 'lead' && told.first ? ENOUGH_AT_FIRST : front ? ENOUGH_IN_FRONT : ENOUGH))
      return [];
    if (isPrecluded(scene.mask.slice(sentence.start, found.act.start))) return [];
    const rank = KINDS.findIndex((k) => k.type === found.type);
    const kind = KINDS[rank];
    if (!kind) return [];
    const words = scene.mask.slice(clause.start, clause.end);
    // "A yard that built tankers will assemble packs" is not done.
    const done = DONE.test(words) && !LIES_AHEAD.test(words);
    const trigger = triggerOf(found.type, done, front ? 0.55 : 0.5);
    return [{ kind, trigger, rank, start: found.act.start, end: found.act.end, act: found.act }];
  });
}
