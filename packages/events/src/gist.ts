import { contains, EVENT_TYPES, type EventStatus, type EventType, type Range } from '@gigawire/domain';
import { CUES_OF } from './acts/cues.ts';
import { likeliestType, type Odds, telling } from './acts/models.ts';
import type { Clause } from './clauses.ts';
import type { Reference } from './focus.ts';
import type { Hit } from './hits.ts';
import { KINDS } from './kinds/kinds.ts';
import type { Roles, Trigger } from './kinds/kind.ts';
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
  /\b(?:opened|completed|commissioned|inaugurated|built|bought|acquired|sold|closed|finished|installed|launched|shipped|delivered|started|began|ha(?:s|ve|d) (?!correct|clarif|amend|restat)[a-z]+ed|was [a-z]+ed|were [a-z]+ed|took|came on|went|raised|switched|handed|now (?:makes?|runs?|operates?|turns?|holds?)|been (?:running|operating|turning|making)|since \ue002)/;
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

const FINITE_VERB = /\b(?:will|would|is|are|was|were|has|have|had|plans|aims|wants|can|could|[a-z]{3,12}(?:ed|es|s)) /;

const SPORTS =
  /\b(?:sponsor(?:s|ed|ing|ship)?|naming rights|jerseys?|shirts?|volleyball|cricket(?:ers?)?|football(?:ers?)?|baseball|hockey|kabaddi|badminton|tennis|marathon|olympics?|tournament|athletes?|world cup|premier league)\b/;

/** What a firm sponsors is not its trade. */
const isOfSports = ({ mask }: Scene, { start, end }: Range): boolean => SPORTS.test(mask.slice(start, end));

const WITHHELD =
  /\b(?:(?:did|does|do|would|could|has|have)(?: not|n't)|declined to|refused to|without) (?:disclos|giv|reveal|provid|specif|nam|say|comment|elaborat|shar|stat|quantif)/;

/** Where the act stands: at the words that cue its type, else at the verb. */
function actIn(scene: Scene, clause: Range, type: EventType): Range {
  const words = scene.mask.slice(clause.start, clause.end);
  for (const [, pattern] of CUES_OF[type]) {
    const match = pattern.exec(words);
    if (match) return { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
  }
  const verb = FINITE_VERB.exec(words);
  return verb
    ? { start: clause.start + verb.index, end: clause.start + verb.index + verb[0].trimEnd().length }
    : { start: clause.start, end: clause.start };
}

/** Likelihood that a clause tells an act of any type from which one is believed; in headline and lead, and in a lead while nothing else has been read. */
const ENOUGH = 0.6;
const ENOUGH_IN_FRONT = 0.5;
const ENOUGH_AT_FIRST = 0.3;
/** The part of that which the likeliest type must have. */
const FOREMOST = 0.28;

/** A sentence with what the rules know of it. */
interface GistContext {
  readonly sentence: SceneSentence;
  readonly clauses: readonly Clause[];
  readonly parties: readonly Party[];
  readonly references: ReadonlyMap<Clause, Reference | null>;
  readonly odds: ((stretch: Range) => Odds) | null;
}

/** The weight of what is told in no words that a rule knows, and of the same in headline and lead. */
const BY_GIST = 0.5;
const BY_GIST_IN_FRONT = 0.55;

/** A hit for a clause that tells of a type in no words a rule knows; null for a type without a kind. */
export function hitOf(scene: Scene, clause: Range, type: EventType, front: boolean): Hit | null {
  const act = actIn(scene, clause, type);
  const rank = KINDS.findIndex((k) => k.type === type);
  const kind = KINDS[rank];
  if (!kind) return null;
  const words = scene.mask.slice(clause.start, clause.end);
  // "A yard that built tankers will assemble packs" is not done.
  const done = DONE.test(words) && !LIES_AHEAD.test(words);
  return { kind, trigger: triggerOf(type, done, front ? BY_GIST_IN_FRONT : BY_GIST), rank, start: act.start, end: act.end, act };
}

/** Words, names and figures apart, from which on a sentence says what is done. */
const FEWEST_WORDS = 2;
/** A text in a script of other letters has names and days, and no words that a model knows. */
const speaks = ({ tokens }: SceneSentence): boolean => tokens.filter(({ word }) => /^[a-z]/.test(word)).length >= FEWEST_WORDS;

/** Likelihood that headline and lead must give all types together, each on the average. */
const ENOUGH_OF_FRONT = 0.35;

/** What headline and lead most likely tell, all of them together: an article is about something. Null where even that is unlikely. */
export function gistOfFront(scene: Scene, front: readonly GistContext[]): { readonly told: GistContext; readonly hit: Hit } | null {
  const odds = front.flatMap((told) =>
    told.odds && speaks(told.sentence) && !isOfSports(scene, told.sentence) ? [{ told, odds: told.odds(told.sentence) }] : [],
  );
  let best: { readonly type: EventType; readonly sum: number } | null = null;
  let whole = 0;
  for (const type of EVENT_TYPES) {
    const sum = odds.reduce((total, { odds }) => total + (odds.get(type) ?? 0), 0);
    whole += sum;
    if (best === null || sum > best.sum) best = { type, sum };
  }
  if (best === null || whole < ENOUGH_OF_FRONT * front.length || best.sum < FOREMOST * whole) return null;
  const { type } = best;
  const [teller] = odds.sort((a, b) => (b.odds.get(type) ?? 0) - (a.odds.get(type) ?? 0));
  const clause = teller?.told.clauses.find((c) => c.link === 'opening') ?? teller?.told.clauses[0];
  const hit = clause ? hitOf(scene, clause, type, true) : null;
  return teller && hit ? { told: teller.told, hit } : null;
}

/**
 * What a sentence that no trigger understood seems to tell: the type for which its words and what it holds speak most, clause by clause,
 * where that is enough. Recall for the endless ways to say a thing; its hits are weak and need a figure or a date.
 */
export function gistOf(
  scene: Scene,
  told: GistContext & {
    /** Nothing has been read of the article below its headline so far. */
    readonly first: boolean;
  },
  left: (clause: Clause) => boolean,
): Hit[] {
  const { sentence } = told;
  if (/^\W{0,2}"/.test(scene.mask.slice(sentence.start, sentence.start + 3))) return [];
  if (isOfSports(scene, sentence) || !speaks(sentence)) return [];
  const front = sentence.standing !== 'body';
  return told.clauses.flatMap((clause): Hit[] => {
    if (!left(clause) || WITHHELD.test(scene.mask.slice(clause.start, clause.end))) return [];
    const near = told.parties.filter((p) => contains(clause, p));
    const reference = told.references.get(clause);
    // "The projects will add …": of what was told, not an act of its own.
    if (reference?.thing === true && !near.some((p) => p.stance === 'acts')) return [];
    const inside = sentence.mentions.flatMap((i) => scene.mentions[i] ?? []).filter((m) => contains(clause, m));
    if (!front && !inside.some((m) => m.kind === 'money' || m.kind === 'quantity' || m.kind === 'date')) return [];
    const odds = told.odds?.(clause);
    if (!odds) return [];
    const { type, p } = likeliestType(odds);
    const enough = sentence.standing === 'lead' && told.first ? ENOUGH_AT_FIRST : front ? ENOUGH_IN_FRONT : ENOUGH;
    if (telling(odds) < enough || p < FOREMOST * telling(odds)) return [];
    const hit = hitOf(scene, clause, type, front);
    return hit && !isPrecluded(scene.mask.slice(sentence.start, hit.act.start)) ? [hit] : [];
  });
}
