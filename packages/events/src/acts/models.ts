import {
  type ActorRole,
  type Crossed,
  type EventStatus,
  type EventType,
  type Features,
  type FigureRole,
  type LinearModel,
  likelihood,
  likelihoodOfCrossed,
  likelihoods,
  modelIn,
} from '@gigawire/domain';
import type { DateStanding } from './date-features.ts';

/** What was fitted on labelled sentences and articles (fixtures/training) to help the rules. */
export interface Models {
  /** What a stretch tells, by its words alone. */
  readonly words: LinearModel;
  /** The same by its words and by what stands around it. */
  readonly acts: LinearModel;
  readonly statuses: LinearModel;
  /** Whether a sentence tells something of its own. */
  readonly openings: LinearModel;
  /** Whether a figure is one of what its article is about. */
  readonly figures: LinearModel;
  /** Whether a country is one of those an article is about. */
  readonly countries: LinearModel;
  /** Whether somebody takes part in what an article is about. */
  readonly parties: LinearModel;
  /** Whether somebody takes part in what a sentence below the lead tells. */
  readonly asideParties: LinearModel;
  /** Whether a country is one of those that such a sentence is about. */
  readonly asideCountries: LinearModel;
  /** In which role somebody takes part. */
  readonly roles: LinearModel;
  /** In which role a figure belongs to a report. */
  readonly figureRoles: LinearModel;
  /** What a date is to a report. */
  readonly dates: LinearModel;
  /** Whether a report is right. */
  readonly reports: LinearModel;
}

/** Packs what a file holds and lets go of the rest: what is imported stays in memory as long as the program runs. */
function packed({ default: file }: { default: { classes: string[]; bias: number[]; weights: string[] } }): LinearModel {
  const model = modelIn(file);
  file.weights = [];
  return model;
}

/** One file after the other: together they take ten times the room that is left of them. */
export const MODELS: Models = {
  words: packed(await import('./words.model.json', { with: { type: 'json' } })),
  acts: packed(await import('./acts.model.json', { with: { type: 'json' } })),
  statuses: packed(await import('./statuses.model.json', { with: { type: 'json' } })),
  openings: packed(await import('./openings.model.json', { with: { type: 'json' } })),
  figures: packed(await import('./figures.model.json', { with: { type: 'json' } })),
  countries: packed(await import('./countries.model.json', { with: { type: 'json' } })),
  parties: packed(await import('./parties.model.json', { with: { type: 'json' } })),
  asideParties: packed(await import('./aside-parties.model.json', { with: { type: 'json' } })),
  asideCountries: packed(await import('./aside-countries.model.json', { with: { type: 'json' } })),
  roles: packed(await import('./roles.model.json', { with: { type: 'json' } })),
  figureRoles: packed(await import('./figure-roles.model.json', { with: { type: 'json' } })),
  dates: packed(await import('./dates.model.json', { with: { type: 'json' } })),
  reports: packed(await import('./reports.model.json', { with: { type: 'json' } })),
};

/** What a stretch of text tells: an act of a type, nothing to report, or more of what stands above it. */
export type Tells = EventType | 'none' | 'more';

/** How likely a stretch of text tells each of the things it can tell. */
export type Odds = ReadonlyMap<Tells, number>;

/** How likely an act of any type is told. */
export const telling = (odds: Odds): number => 1 - (odds.get('none') ?? 0) - (odds.get('more') ?? 0);

/** The likeliest type, with its likelihood. */
export function likeliestType(odds: Odds): { readonly type: EventType; readonly p: number } {
  let best: { readonly type: EventType; readonly p: number } = { type: 'market', p: 0 };
  for (const [tells, p] of odds) if (tells !== 'none' && tells !== 'more' && p > best.p) best = { type: tells, p };
  return best;
}

/** What is likeliest, with its likelihood. */
export function likeliest(odds: Odds): { readonly tells: Tells; readonly p: number } {
  let best: { readonly tells: Tells; readonly p: number } = { tells: 'none', p: 0 };
  for (const [tells, p] of odds) if (p > best.p) best = { tells, p };
  return best;
}

/** How likely a sentence tells something of its own, 0..1. */
export const opening = ({ openings }: Models, features: Crossed): number => likelihoodOfCrossed(openings, features, 'own');

/** How likely a figure is one of what its article is about, 0..1. */
export const belonging = ({ figures }: Models, features: Features): number => likelihood(figures, features, 'own');

/** How likely a country is one of those an article is about, 0..1. */
export const concerning = ({ countries }: Models, features: Features): number => likelihood(countries, features, 'own');

/** How likely somebody takes part in what an article is about, 0..1. */
export const takingPart = ({ parties }: Models, features: Features): number => likelihood(parties, features, 'own');

/** How likely somebody takes part in what is told below the lead, 0..1. */
export const takingPartAside = ({ asideParties }: Models, features: Features): number => likelihood(asideParties, features, 'own');

/** How likely what is told below the lead is about a country, 0..1. */
export const concerningAside = ({ asideCountries }: Models, features: Features): number => likelihood(asideCountries, features, 'own');

/** How likely a report is right, 0..1. */
export const soundness = ({ reports }: Models, features: Crossed): number => likelihoodOfCrossed(reports, features, 'right');

/** How much the word of the rules counts beside the likelihoods. */
const RULED = 0.1;
/** The same where a word of the text says it: "signed", "shelved". */
const SAID_SO = 0.4;

/** Statuses that few texts tell: words that say one are believed. */
export const SELDOM: ReadonlySet<EventStatus> = new Set(['delayed', 'cancelled']);

/** The status that rules and model agree on best, among those a kind can have. `saidSo`: the rules go by a word of the text. */
export function likeliestStatus(
  { statuses }: Models,
  features: Features,
  ruled: EventStatus,
  saidSo: boolean,
  allows: (status: EventStatus) => boolean,
): EventStatus {
  // The model has seen too few of them.
  if (ruled === 'denied' || (saidSo && SELDOM.has(ruled))) return ruled;
  let best: EventStatus = ruled;
  let most = -1;
  for (const [name, p] of likelihoods(statuses, features)) {
    const status = name as EventStatus;
    const score = p + (status === ruled ? (saidSo ? SAID_SO : RULED) : 0);
    if (score > most && (status === ruled || allows(status))) [best, most] = [status, score];
  }
  return best;
}

/** How much the rules' role counts beside the likelihoods. */
const RULED_ROLE = 0.1;

/** How likely somebody has each role, the likeliest first; the role that the rules give them counts a little more. */
export const oddsOfRoles = (
  { roles }: Models,
  features: Features,
  ruled: ActorRole,
): readonly { readonly role: ActorRole; readonly p: number }[] =>
  [...likelihoods(roles, features)]
    .map(([role, p]) => ({ role: role as ActorRole, p: p + (role === ruled ? RULED_ROLE : 0) }))
    .sort((a, b) => b.p - a.p);

/** What has the most for it; what the rules say counts a little more. */
function likeliestOf<Name extends string>(model: LinearModel, features: Features, ruled: Name): Name {
  let best: { readonly name: Name; readonly p: number } = { name: ruled, p: 0 };
  for (const [name, p] of likelihoods(model, features) as Map<Name, number>) {
    const weighed = p + (name === ruled ? RULED_ROLE : 0);
    if (weighed > best.p) best = { name, p: weighed };
  }
  return best.name;
}

/** The same for the role of a figure. */
export const likeliestFigureRole = ({ figureRoles }: Models, features: Features, ruled: FigureRole): FigureRole =>
  likeliestOf(figureRoles, features, ruled);

/** The same for what a date is to a report. */
export const likeliestDateStanding = ({ dates }: Models, features: Features, ruled: DateStanding): DateStanding =>
  likeliestOf(dates, features, ruled);
