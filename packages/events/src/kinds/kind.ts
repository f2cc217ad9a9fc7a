import type { ActorRole, EventStatus, EventType, QuantityKind } from '@gigawire/domain';

/** What must be there for a trigger's words to mean its kind. All must hold. */
export type Need =
  /** a state, ministry, public bank or bloc among the actors */
  | 'state'
  /** no state among the actors, or a firm beside it */
  | 'firm'
  | 'two-states'
  /** one state alone does it */
  | 'domestic'
  /** a state acts and another country is its host or partner */
  | 'abroad'
  /** somebody acts: a place alone does not do */
  | 'party'
  | 'two-firms'
  /** two firms, and no state beside them */
  | 'firms-only'
  | 'two-parties'
  /** a firm and a state are both actors */
  | 'firm-and-state'
  /** no firm gives the money */
  | 'public-purse'
  | 'money'
  /** an energy, power, mass, vehicle or unit figure */
  | 'capacity'
  /** no energy, power or mass figure beside it: a share is meant */
  | 'share'
  /** any money or quantity */
  | 'figure'
  /** any money, quantity or date */
  | 'figure-or-date';

/** Which role a party has by where it stands: before the act, after it, or behind a preposition. What is not named is a `party`. */
export type Roles = Readonly<Partial<Record<'subject' | 'object' | Preposition, ActorRole | null>>>;
export type Preposition =
  | 'from'
  | 'to'
  | 'with'
  | 'by'
  | 'for'
  | 'against'
  | 'on'
  | 'in'
  | 'at'
  | 'between'
  | 'of'
  | 'into'
  | 'through'
  | 'over'
  | 'via';

/** Words in a frame that tell of a happening. */
export interface Trigger {
  readonly name: string;
  /** Lower-case words of which one must stand in a sentence before the pattern is tried. */
  readonly anchors: readonly string[];
  /** Over the masked text (mask.ts); group 1 is the act itself, the rest its frame. Sticky when it begins with an anchor, else global. */
  readonly pattern: RegExp;
  /** Where group 1 stands in the match. */
  readonly actAt: 'start' | 'end';
  /** 0..1: how surely the words alone mean the kind. */
  readonly weight: number;
  /** Status when the act is told as done and no cue says more. */
  readonly done: EventStatus;
  /** Status of "built", "has built"; null where the past says no more than the headline's present. */
  readonly past: EventStatus | null;
  /** Status of "is building", "is targeting". */
  readonly ongoing: EventStatus;
  readonly roles: Roles;
  readonly needs: readonly Need[];
  /** A general word ("sign an agreement to …", "invest to …") gives way to these kinds when they name what it is for. */
  readonly yieldsTo: readonly EventType[];
  /** The figures of the act are aims. */
  readonly aims: boolean;
  /** `done` holds whatever other words of a status the clause has: "floated a tender for plants to be commissioned by 2028" is a call. */
  readonly firm: boolean;
  /** Participles that mean something else behind "was" and "been": then the act is undergone. */
  readonly activeOnly: ReadonlySet<string>;
  /** What must stand within 60 characters before the match; null asks nothing. Looked for last, since it is the dearer test. */
  readonly object: RegExp | null;
}

/** One of the 14 types: what tells of it, what only seems to, and what figures can be its own. */
export interface Kind {
  readonly type: EventType;
  readonly triggers: readonly Trigger[];
  /** Over the masked text; a trigger overlapping one of these is void. */
  readonly exclusions: readonly RegExp[];
  readonly quantities: ReadonlySet<QuantityKind>;
  readonly money: boolean;
  /** Statuses cue words may give this kind; undefined allows all. */
  readonly statuses?: ReadonlySet<EventStatus>;
  /** Cue words of its own, tried before the common ones. */
  readonly cues?: readonly (readonly [EventStatus, RegExp])[];
}
