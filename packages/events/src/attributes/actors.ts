import { type Actor, type ActorRole, contains } from '@gigawire/domain';
import { firmKey } from '../firm-key.ts';
import type { Frame } from '../frame.ts';
import type { Party } from '../parties.ts';
import { prepositionBefore } from '../prepositions.ts';

/** Who takes part, and how sure that is. */
export interface Cast {
  readonly actors: readonly Actor[];
  /** The same, as names in the text (or in the sentence a pronoun leads back to). */
  readonly parties: readonly Party[];
  /** Which of them have the role of the act's subject. */
  readonly doers: readonly Party[];
  /** The subject was found through a pronoun or a definite phrase. */
  readonly leaning: boolean;
  /** No subject of its own: "the plant will have …". */
  readonly thing: boolean;
}

const SPOKEN = /\b(?:said|says|told|reported|stated|added|confirmed that|announced that|noted|according|believes|estimates|expects that)\b/;
const SPEAKING = /^(?:'s [a-z ]{3,30})?,? (?:which |also )?(?:said|says|told|stated|added|noted|informed|confirmed in)\b/;
/** What only its owner can carry out. */
const PLANS =
  /^'s? (?!(?:[a-z-]+ ){0,2}(?:makers?|companies|company|firms?|carmakers?|automakers?|producers?|manufacturers?|utilities|utility|start-?ups?|industry|developers?|suppliers?)\b)(?:[a-z-]+ ){0,4}(?:plans?|targets?|goals?|aims?|ambitions?|schemes?|strategy|polic(?:y|ies)|budget|offer|bid|proposal|decision|tariffs?|duties|(?:export |import )?(?:curbs|controls|bans?|restrictions)|rules?|norms?|acts?|laws?|standards?|regulations?|tenders?|auctions?|loans?|subsid(?:y|ies)|grants?|\ue006+)/;
/** "a delegation from Japan's METI toured": those who travel act for those who sent them. */
const OF_TEAM =
  /\b(?:delegations?|missions?|teams?|officials?|ministers?|members|executives|representatives|envoys?|lawmakers|workers|employees|unions?) (?:from|of|at|led by) (?:the )?(?:[\ue003-\ue005]+(?:'s)?,? (?:and )?)?(?:[a-z]+ )?$/;
/** Kinds whose place is part of the story. */
const HOSTED = new Set(['facility', 'investment', 'tender', 'partnership', 'supply_contract']);

const roleBehind = (frame: Frame, party: Party, floor: number): ActorRole | null | undefined => {
  const { roles } = frame.hit.trigger;
  const preposition = prepositionBefore(frame.scene.mask, party.start, floor);
  if (preposition === null) return undefined;
  if (preposition in roles) return roles[preposition];
  if (preposition === 'of' || preposition === 'at') return null;
  return preposition === 'in' || preposition === 'into' || preposition === 'over' ? null : 'party';
};

/** A place hosts where places are part of the story; "to India", "from Japan" have the role their preposition gives. */
function placed(frame: Frame, party: Party, floor: number): ActorRole | null {
  const { roles } = frame.hit.trigger;
  const preposition = prepositionBefore(frame.scene.mask, party.start, floor);
  if (preposition === null && party.start >= frame.hit.act.end && roles.object === 'host') return 'host';
  if ((preposition === 'to' || preposition === 'from') && preposition in roles) return roles[preposition] ?? null;
  if (preposition === 'in' && roles.in === 'host') return 'host';
  const here = preposition === 'in' || preposition === 'at' || preposition === 'into' || preposition === null;
  return here && HOSTED.has(frame.hit.kind.type) ? 'host' : null;
}

/** Names before the act that speak of it rather than do it: "X said Y will build". */
function withoutSpeakers(frame: Frame, before: readonly Party[]): readonly Party[] {
  const { mask } = frame.scene;
  return before.filter((party, i) => {
    const later = before.slice(i + 1).filter((p) => p.stance === 'acts' || p.stance === 'owns');
    return !later.some((p) => SPOKEN.test(mask.slice(party.end, p.start)));
  });
}

interface Seen {
  readonly party: Party;
  readonly role: ActorRole;
}

function roleOf(frame: Frame, party: Party, subjects: readonly Party[]): ActorRole | null {
  const { hit, clause, scene } = frame;
  if (party.stance === 'stands-by' || party.stance === 'colours') return null;
  const leads = party.end <= hit.act.start;
  const floor = leads ? clause.start : Math.max(clause.start, Math.min(hit.act.end, party.start));
  if (party.stance === 'place') return placed(frame, party, floor);
  const behind = roleBehind(frame, party, floor);
  if (party.stance === 'owns') {
    const mine = PLANS.test(scene.mask.slice(party.end, party.end + 70));
    if (leads) return mine ? (subjects.includes(party) ? (hit.trigger.roles.subject ?? 'party') : 'party') : null;
    const preposition = prepositionBefore(scene.mask, party.start, floor);
    return preposition === 'in' && HOSTED.has(hit.kind.type) ? 'host' : null;
  }
  if (leads) {
    if (!subjects.includes(party)) return subjects[0]?.stance === 'owns' ? 'party' : null;
    const own = prepositionBefore(scene.mask, party.start, clause.start) === 'of' || behind === undefined || behind === null;
    return own ? (hit.trigger.roles.subject ?? 'party') : behind;
  }
  if (behind !== undefined) return behind;
  if (SPEAKING.test(scene.mask.slice(party.end, party.end + 50)))
    return subjects.length === 0 ? (hit.trigger.roles.subject ?? 'party') : null;
  return hit.trigger.roles.object === undefined ? 'party' : hit.trigger.roles.object;
}

/** "a storage site owned by Vistra caught fire". */
const OWNER =
  /\b(?:owned|operated|run|developed|built|managed|controlled|led|backed|majority-owned|co-owned) (?:and (?:owned|operated|run) )?by (?:the )?(?:[a-z\ue004\ue005'-]+ ){0,4}$/;

/** Names before the act that can be its subject; those behind "of", "in" and the like only when nobody else is there. */
function subjectsOf(frame: Frame, named: readonly Party[]): readonly Party[] {
  const { hit, clause, scene } = frame;
  const before = named.filter((p) => p.end <= hit.act.start && p.stance !== 'stands-by' && p.stance !== 'colours' && p.stance !== 'place');
  const heard = withoutSpeakers(frame, before);
  const behind = new Map(heard.map((p) => [p, prepositionBefore(scene.mask, p.start, clause.start)]));
  // "Japan is interested in India's plans to …": the plans are India's.
  const owner = heard.findLast((p) => p.stance === 'owns');
  if (owner && heard.at(-1) === owner && PLANS.test(scene.mask.slice(owner.end, hit.act.end))) return [owner];
  const team = (p: Party): boolean => OF_TEAM.test(scene.mask.slice(Math.max(clause.start, p.start - 60), p.start));
  const free = heard.filter((p) => !['of', 'in', 'at', 'by', 'for', 'from', 'to'].includes(behind.get(p) ?? '') || team(p));
  if (free.length > 0) return free;
  const owners = heard.filter((p) => behind.get(p) === 'of' || OWNER.test(scene.mask.slice(Math.max(clause.start, p.start - 40), p.start)));
  return owners.length > 0 ? owners : heard.filter((p) => p.nature === 'firm' && (behind.get(p) === 'at' || behind.get(p) === 'in'));
}

/** Names of earlier clauses that a clause without a subject goes on with. */
function carried(frame: Frame): readonly Party[] {
  const { clause, clauses, parties, scene } = frame;
  const earlier = parties.filter((p) => {
    if (p.end > clause.start || p.stance !== 'acts') return false;
    // "A venture between A and B, announced in 2023, was wound up": both of them.
    const behind = prepositionBefore(scene.mask, p.start, clauses[0]?.start ?? 0);
    return behind === null || behind === 'between';
  });
  // ", which" means the name right before it; a name that was not recognized is nobody.
  if (clause.link === 'relative') {
    return parties
      .filter(
        (p) =>
          p.end <= clause.start && clause.start - p.end <= 2 && (p.stance === 'acts' || (p.stance === 'stands-by' && p.nature !== 'press')),
      )
      .slice(-1);
  }
  const first = earlier[0];
  return first ? earlier.filter((p) => p === first || p.start - first.end < 30) : [];
}

function asActor(party: Party, role: ActorRole): Actor {
  const host = role === 'host' || party.stance === 'place';
  const country = party.country;
  if (host && country !== null && party.nature === 'state' && party.id !== country) {
    // A city or state hosts for its country; its own name is kept.
    return { name: party.name, id: null, country, role };
  }
  return { name: party.name, id: party.id, country, role };
}

const keyOf = (actor: Actor): string => actor.id ?? firmKey(actor.name);

/** Keeps one entry for each actor; a telling role wins over `party`, a known country over none. */
export function distinct(actors: readonly Actor[]): Actor[] {
  const kept = new Map<string, Actor>();
  for (const actor of actors) {
    const before = kept.get(keyOf(actor));
    if (!before) kept.set(keyOf(actor), actor);
    else if (before.role === 'party' && actor.role !== 'party' && actor.role !== 'host')
      kept.set(keyOf(actor), { ...before, role: actor.role });
    else if (before.country === null && actor.country !== null) kept.set(keyOf(actor), { ...before, country: actor.country });
  }
  return [...kept.values()];
}

/** "an agreement with Y to acquire": Y is the other side. */
const OTHER_SIDE = /\b(?:agreement|contract|deal|pact|terms) with (?:[a-z\ue004'-]+ ){0,3}$/;
/** "cleared without conditions by the cabinet office". */
const CLEARED_BY = /\b(?:clear(?:s|ed)|approved|authori[sz]ed|waved through)\b[^;]{0,40}? by (?:the )?$/;

function dealt({ scene, clause, hit }: Frame, { party, role }: Seen): ActorRole {
  const before = scene.mask.slice(Math.max(clause.start, party.start - 60), party.start);
  if (role === 'buyer' && party.nature === 'state' && CLEARED_BY.test(before)) return 'party';
  if (party.end > hit.act.start || hit.trigger.roles.subject !== role || !OTHER_SIDE.test(before)) return role;
  return role === 'buyer' ? 'seller' : 'buyer';
}

/** Behind it stand those who lend as well. */
const CO_FINANCED = /\b(?:co-?financed|co-?funded|syndicated|jointly (?:financed|funded)|co-?financing) (?:with|by)\b|\btogether with\b/;

/** What a state does to another's investment. */
const NODS = /^(?:approv|clear|sanction|green)/;

/**
 * A public bank lends, whoever of the two is said to sign: "X signed a loan of … with the bank". A state that clears a firm's investment
 * does not pay for it.
 */
function righted(frame: Frame, seen: readonly Seen[]): readonly Seen[] {
  const { kind, act } = frame.hit;
  if (kind.type === 'investment' && NODS.test(frame.scene.mask.slice(act.start, act.end)) && seen.some((s) => s.party.nature === 'firm'))
    return seen.map((s) => (s.role === 'funder' && s.party.nature === 'state' ? { ...s, role: 'party' as const } : s));
  if (kind.type === 'acquisition') return seen.map((s) => ({ ...s, role: dealt(frame, s) }));
  if (kind.type !== 'public_funding') return seen;
  // "co-financed with MUFG Bank, Mizuho Bank and others": banks beside the one that lends.
  const beside = CO_FINANCED.exec(frame.scene.mask.slice(frame.clause.start, frame.clause.end));
  if (beside) {
    const from = frame.clause.start + beside.index;
    seen = seen.map((s) => (s.role === 'recipient' && s.party.start > from ? { ...s, role: 'funder' as const } : s));
  }
  const giving = seen.filter((s) => s.role === 'funder');
  const given = seen.filter((s) => s.role === 'recipient');
  const turned = giving.length > 0 && giving.every((s) => s.party.nature === 'firm') && given.some((s) => s.party.nature === 'bank');
  if (!turned) return seen;
  return seen.map((s) => {
    if (s.role === 'funder') return { ...s, role: 'recipient' as const };
    return s.role === 'recipient' && s.party.nature === 'bank' ? { ...s, role: 'funder' as const } : s;
  });
}

/** "X said Honda had taken a stake in the company": X is meant. */
const IN_IT = /\b(?:in|of) (?:the|our) (?:company|firm|start-?up|business|group)\b|\bin it\b/;
const OWNED_TYPES: ReadonlySet<string> = new Set(['acquisition', 'investment']);

/** The actors of an act with their roles: who is named in its clause, and, where that names no subject, whom the clause leans on. */
export function actorsOf(frame: Frame): Cast {
  const { clause, reference, hit } = frame;
  const named = frame.parties.filter((p) => contains(clause, p));
  const subjects = subjectsOf(frame, named);
  // ", will invest …, the ministry said": the one before the comma does.
  const heirs = subjects.length === 0 && clause.link === 'and' ? carried(frame) : subjects;
  const seen: Seen[] = named.flatMap((party) => {
    const role = roleOf(frame, party, heirs);
    return role === null ? [] : [{ party, role }];
  });
  const spoken = named.some((p) => seen.some((s) => s.party === p) && SPEAKING.test(frame.scene.mask.slice(p.end, p.end + 50)));
  const lent =
    subjects.length > 0 || spoken ? [] : reference !== null ? reference.parties : clause.link === 'opening' ? [] : carried(frame);
  const role = hit.trigger.roles.subject ?? 'party';
  const [meant] = OWNED_TYPES.has(hit.kind.type) && IN_IT.test(frame.scene.mask.slice(hit.act.end, clause.end)) ? carried(frame) : [];
  const all = righted(frame, [
    ...(meant && !seen.some((s) => s.party === meant) && !lent.includes(meant) ? [{ party: meant, role: 'party' as const }] : []),
    ...lent.filter((p) => !seen.some((s) => s.party.id === p.id && s.party.name === p.name)).map((party) => ({ party, role })),
    ...seen,
  ]);
  return {
    actors: distinct(all.map((s) => asActor(s.party, s.role))),
    parties: [...new Set(all.filter((s) => s.party.stance !== 'place').map((s) => s.party))],
    doers: all.filter((s) => s.role === role).map((s) => s.party),
    leaning: lent.length > 0,
    thing: subjects.length === 0 && reference?.thing === true,
  };
}
