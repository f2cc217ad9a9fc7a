import {
  type Actor,
  type Crossed,
  type EventType,
  type Features,
  type FigureRole,
  type Mention,
  type Report,
  spanOf,
} from '@gigawire/domain';
import type { CountryTelling } from './acts/country-features.ts';
import { likeliestStatus, type Models, SELDOM, soundness } from './acts/models.ts';
import type { PartyTelling } from './acts/party-features.ts';
import { type RoleTelling, roleTellings } from './acts/role-features.ts';
import { type DateTelling, dateTellings } from './acts/date-features.ts';
import { type FigureRoleTelling, figureRoleTellings } from './acts/figure-role-features.ts';
import { reportFeatures } from './acts/report-features.ts';
import type { Whereabouts } from './acts/whereabouts.ts';
import { statusFeatures } from './acts/status-features.ts';
import { distinct } from './attributes/actors.ts';
import { confidenceOf } from './attributes/confidence.ts';
import { isNewsBeside } from './attributes/news.ts';
import { topicsOf } from './attributes/topics.ts';
import { type About, typeTold } from './front.ts';
import type { Happening } from './happening.ts';
import { KINDS } from './kinds/kinds.ts';
import { homesAbroad, type LexiconFacts } from './lexicon-facts.ts';
import type { Party } from './parties.ts';
import { actorsTold, actorsToldAside, asParty, withRoles } from './actors-told.ts';
import { countriesTold, countriesToldAside } from './countries-told.ts';
import { datesTold } from './dates-told.ts';
import { figureRolesTold } from './figure-roles-told.ts';
import type { Told } from './read-scene.ts';
import type { Scene, SceneSentence } from './scene.ts';
import type { Stage } from './stage.ts';
import { isDueLater, statusAmong } from './status-among.ts';
import type { Statement } from './statement.ts';
import { withoutRepeats } from './without-repeats.ts';

const STANDING = { headline: 0.6, lead: 1, body: 0 } as const;

const worth = (s: Statement): number =>
  s.frame.hit.trigger.weight +
  STANDING[s.frame.sentence.standing] +
  0.25 * Math.min(3, s.figures.size) +
  0.15 * Math.min(2, s.dates.size) +
  0.15 * Math.min(3, s.cast.actors.length) -
  (s.cast.leaning ? 0.5 : 0) -
  (s.cast.thing ? 0.8 : 0);

/** The statement that tells the happening best; the earlier one of equals. */
export function bestOf(happening: Happening): Statement | null {
  let best: Statement | null = null;
  for (const statement of happening.statements) if (best === null || worth(statement) > worth(best)) best = statement;
  return best;
}

/** Triggers below this do not decide the type of a happening. */
const TELLING_WEIGHT = 0.6;
/** The same for statements behind the lead. */
const STRONG_WEIGHT = 0.75;
/** A title that takes the act back. */
const DENIED = /\b(?:denies|denied|refutes|dismisses|rules out|no plans? to|is not|are not|will not|won't)\b|^no,/i;
/** Triggers that tell of a company two firms found. */
const VENTURES: ReadonlySet<string> = new Set(['form', 'form-passive', 'agree-venture']);
const OF_A_VENTURE: ReadonlySet<EventType> = new Set(['partnership', 'facility', 'investment']);
/**
 * Where one act was told under several types, the one that comes first in precedence. What stands further down decides only by strong
 * words; what "the plant" tells never does.
 */
function typeAmong(happening: Happening, best: Statement, echoes: ReadonlySet<EventType>): EventType {
  const telling = happening.statements.filter((s) => {
    const { trigger } = s.frame.hit;
    const front = s.frame.sentence.standing !== 'body';
    return s === best || (!s.cast.thing && trigger.weight >= (front ? TELLING_WEIGHT : STRONG_WEIGHT));
  });
  // "Invests in" is said of shares bought as well.
  const deed = telling.find((s) => s.type === 'acquisition' && s.frame.hit.trigger.weight >= STRONG_WEIGHT);
  if (deed && telling.every((s) => s.type === 'investment' || s.type === 'acquisition')) return deed.type;
  // A pact of two states may be a loan of one's bank.
  const loan = telling.find((s) => s.type === 'public_funding' && s.frame.sentence.standing === 'lead');
  if (loan && telling.every((s) => s.type === 'agreement' || s.type === 'public_funding')) return loan.type;
  // A venture announced together with the plant it will build.
  const venture = telling.find((s) => s.type === 'partnership' && VENTURES.has(s.frame.hit.trigger.name));
  if (venture && telling.every((s) => OF_A_VENTURE.has(s.type))) return venture.type;
  // The title has the last word where it tells of some of them only.
  const titled = telling.filter((s) => echoes.has(s.type));
  return [...(titled.length > 0 ? titled : telling)].sort((a, b) => a.frame.hit.rank - b.frame.hit.rank)[0]?.type ?? best.type;
}

/** The actors of a statement; roles that belong to another type say only that they took part. */
const castFor = (statement: Statement, type: EventType): readonly Actor[] =>
  statement.type === type ? statement.cast.actors : statement.cast.actors.map((a) => (a.role === 'host' ? a : { ...a, role: 'party' }));

/** Types whose late comers bring money. */
const FUNDED: ReadonlySet<EventType> = new Set(['public_funding', 'investment']);

const asJoiner = (type: EventType, party: Party): Actor => ({ ...asParty(party), role: FUNDED.has(type) ? 'funder' : 'party' });

const ordered = (indexes: Iterable<number>): number[] => [...indexes].sort((a, b) => a - b);

/** What an article on two countries is about is theirs, where one of the firms could not be placed and only one of the two was named with it. */
function withUnplaced(
  codes: readonly string[],
  actors: readonly Actor[],
  { primary, stage }: { readonly primary: boolean; readonly stage: Stage },
): string[] {
  const [only] = codes;
  const lone = primary && codes.length === 1 && only !== undefined && stage.pair.includes(only);
  return (lone && actors.some((a) => a.role !== 'host' && a.country === null) ? [...stage.pair] : [...codes]).sort();
}

/** Its own and those of owners from abroad for whom it acts. */
const homesOfActor = (actor: Actor, facts: LexiconFacts): readonly string[] => [
  ...(actor.country === null ? [] : [actor.country]),
  ...(actor.role === 'host' ? [] : homesAbroad(actor, facts)),
];

/** Likelihood from which the model bears a trigger out. */
const BORNE_OUT = 0.6;

/** How much likelier another sentence must tell the type for the evidence to be there. */
const PLAINER = 1.1;

/** Of some sentences the one that most likely tells what is asked for; the first of equals. */
const plainest = (some: readonly { readonly sentence: SceneSentence; readonly p: number }[]): SceneSentence =>
  some.reduce((a, b) => (b.p > a.p ? b : a)).sentence;

/** True when a trigger of the type stands where the model finds the type as well. */
const isBorneOut = (happening: Happening, type: EventType): boolean =>
  happening.statements.some((s) => s.type === type && s.frame.hit.trigger.name !== 'gist' && (s.odds?.get(type) ?? 0) >= BORNE_OUT);

/** Whom and which countries models are asked about, where a report is what its article is about or stands below the lead. */
export interface InQuestion {
  readonly isAside: boolean;
  readonly parties: readonly PartyTelling[];
  /** `claimed` are the countries that the rules count. */
  readonly countriesFor: (claimed: readonly string[], actors: readonly Actor[]) => readonly CountryTelling[];
}

/** A report with the features by which its confidence and its status are told. */
export interface Drafted {
  readonly report: Report;
  readonly features: Crossed;
  readonly ofStatus: Features;
  readonly isAside: boolean;
  readonly ofParties: readonly PartyTelling[];
  readonly ofRoles: readonly RoleTelling[];
  readonly ofFigureRoles: readonly FigureRoleTelling[];
  readonly ofDates: readonly DateTelling[];
  readonly ofCountries: readonly CountryTelling[];
}

/** What is left of the confidence in what a correction tells beside what it corrects. */
const IN_PART = 0.7;

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;

/** One report from the statements of a happening. `echoes` are the types the article's title tells of, `echoed` whether one of them is the happening's. */
export function reportOf(
  scene: Scene,
  happening: Happening,
  context: {
    readonly witnesses: readonly Party[];
    /** The article takes back what another said, and tells the rest only in part. */
    readonly correction: boolean;
    readonly themes: readonly string[];
    readonly facts: LexiconFacts;
    readonly echoed: boolean;
    readonly echoes: ReadonlySet<EventType>;
    readonly primary: boolean;
    readonly stage: Stage;
    /** The sentence that tells it best. */
    readonly told: Told | undefined;
    readonly whereabouts: Whereabouts;
    /** Sentences that may tell more of it. */
    readonly more: readonly Told[];
    readonly models: Models | undefined;
    /** Where models are asked and this is what the article is about. */
    readonly about: About | null;
    readonly inQuestion: InQuestion | null;
  },
): Drafted | null {
  const best = bestOf(happening);
  if (!best) return null;
  const { sentence, hit } = best.frame;
  const figures = withoutRepeats(scene, ordered(happening.figures.keys()));
  const mentionAt = (i: number): Mention | undefined => scene.mentions[i];
  const roles: Record<number, FigureRole> = {};
  for (const i of figures) roles[i] = happening.figures.get(i) ?? 'total';
  const byRules = typeAmong(happening, best, context.echoes);
  const { told, models, inQuestion } = context;
  const stretches = [best.odds, told?.odds?.(sentence)].flatMap((odds) => odds ?? []);
  const type = context.about?.type ?? (isBorneOut(happening, byRules) ? byRules : typeTold(stretches, byRules));
  // How far a deed is say those who call it by its type.
  const decided =
    type === best.type ? best : (bestOf({ ...happening, statements: happening.statements.filter((s) => s.type === type) }) ?? best);
  // Whoever reads the evidence should find the type in it: a sentence that hardly tells it gives way to one that plainly does.
  const here = Math.max(0, ...stretches.map((odds) => odds.get(type) ?? 0));
  const evidence = plainest([
    { sentence, p: PLAINER * here },
    { sentence: decided.frame.sentence, p: decided.odds?.get(type) ?? 0 },
    ...(context.about ? context.whereabouts.front.filter((t) => t.sentence.standing === 'lead') : []).map((t) => ({
      sentence: t.sentence,
      p: t.odds?.(t.sentence).get(type) ?? 0,
    })),
  ]);
  const ruled = statusAmong(happening, decided, context.primary && context.echoed && DENIED.test(scene.article.title ?? ''));
  const ofStatus = statusFeatures(scene, { decided, happening, primary: context.primary, type, ruled });
  const allowed = KINDS.find((k) => k.type === type)?.statuses;
  const status =
    models && !context.correction
      ? likeliestStatus(
          models,
          ofStatus,
          ruled,
          /^(?:words of|called off|put off)/.test(decided.why) || SELDOM.has(decided.frame.hit.trigger.done),
          (s) => (allowed?.has(s) ?? true) && !(s === 'completed' && ruled === 'planned' && isDueLater(scene, happening)),
        )
      : ruled;
  const ofFigureRoles = models ? figureRoleTellings(scene, { type, status, whereabouts: context.whereabouts }, roles) : [];
  const ofDates = models
    ? dateTellings(scene, { type, status, happening, best, whereabouts: context.whereabouts, more: context.more })
    : [];
  const dates = models ? datesTold(models, ofDates) : happening.dates;
  const cast = distinct([
    ...[best, ...happening.statements].flatMap((s) => castFor(s, type)),
    ...happening.joiners.map((party) => asJoiner(type, party)),
  ]);
  const ruledCast = cast.some((a) => a.role !== 'host') ? cast : distinct([...cast, ...context.witnesses.map(asParty)]);
  const isAside = inQuestion?.isAside === true;
  const ofParties = inQuestion?.parties ?? [];
  // As in `castFor`: a role that belongs to another type says only that somebody took part.
  const role = (type === best.type ? hit.trigger.roles.subject : undefined) ?? 'party';
  const taking = models && inQuestion ? (isAside ? actorsToldAside : actorsTold)(models, ofParties, ruledCast, role) : ruledCast;
  const ofRoles = models ? roleTellings(scene, { type, happening, best, whereabouts: context.whereabouts }, taking) : [];
  const actors = models ? withRoles(models, { type, tellings: ofRoles }, taking) : taking;
  const countries = withUnplaced(
    [...new Set([...happening.statements.flatMap((s) => s.countries), ...actors.flatMap((a) => homesOfActor(a, context.facts))])],
    actors,
    context,
  );
  const ofCountries = inQuestion?.countriesFor(countries, actors) ?? [];
  const report: Omit<Report, 'confidence'> = {
    type,
    status,
    primary: context.primary,
    news: context.primary || isNewsBeside(scene, best, { type, status, dates }),
    countries: models && inQuestion ? (isAside ? countriesToldAside : countriesTold)(models, ofCountries) : countries,
    actors,
    topics: topicsOf(
      scene,
      {
        indexes: happening.statements.flatMap((s) => s.frame.sentence.mentions),
        stretches: happening.statements.flatMap((s) => [s.frame.hit, ...s.reach]),
        actors,
      },
      { ...context.facts, themes: context.themes, primary: context.primary },
    ),
    money: figures.filter((i) => mentionAt(i)?.kind === 'money'),
    quantities: figures.filter((i) => mentionAt(i)?.kind === 'quantity'),
    dates: withoutRepeats(scene, ordered(dates.keys())).map((mention) => ({
      mention,
      role: dates.get(mention) ?? 'occurrence',
    })),
    roles: models ? figureRolesTold(models, scene, ofFigureRoles, roles) : roles,
    evidence: spanOf(scene.article.text, evidence.start, evidence.end),
    by: `${type}.${decided.frame.hit.trigger.name}`,
  };
  const used = [...figures, ...dates.keys()].flatMap((i) => mentionAt(i) ?? []);
  const features = reportFeatures(report, {
    happening,
    best,
    echoed: context.echoed,
    opens: told?.opens ?? null,
    inFront: context.about ? mean(context.about.front.map((odds) => odds.get(type) ?? 0)) : null,
  });
  const confidence = models
    ? Math.round(100 * (context.correction ? IN_PART : 1) * soundness(models, features)) / 100
    : confidenceOf(happening, best, context.echoed, used);
  return { report: { ...report, confidence }, features, ofStatus, isAside, ofParties, ofRoles, ofFigureRoles, ofDates, ofCountries };
}
