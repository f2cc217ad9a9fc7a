import type { DateRole, EventType, FigureRole } from '@gigawire/domain';
import { dateRole } from './attributes/dates.ts';
import { figuresOf } from './attributes/figures.ts';
import type { Tells } from './acts/models.ts';
import type { Clause } from './clauses.ts';
import type { Reference } from './focus.ts';
import type { Frame } from './frame.ts';
import { compareFigures } from './compare-figures.ts';
import { type Happening, lastOf, MORE } from './happening.ts';
import { keyOf, type Party } from './parties.ts';
import type { Told } from './read-scene.ts';
import type { SceneSentence } from './scene.ts';
import { subjectOf } from './focus.ts';

/** Words that lead from the thing to what others gain by it. */
const SIDEWAYS = /\b(?:enabl|allow|contribut|aim(?!s? to )|goal|(?:its|the|a) target|closer to|compared|unlike|similar|instead of)/;
/** What a firm is and did at other times: its results, its shares, its market. */
const OTHER_MATTERS =
  /\b(?:shares?|stock|revenues?|sales|turnover|profits?|loss(?:es)?|earnings|employs|market|demand|imports?|exports?|analysts?|rivals?|competitors?|average|forecasts?|statistics|census|settled at|already|currently|existing|budget|portfolio)\b/;
/** What a deed is made of: what may be told of it by a firm already in it. */
const OF_A_DEED =
  /\b(?:cost(?:s|ing)?|pric(?:e|es|ed)|worth|valued?|portion|tranche|damages?|capacit(?:y|ies)|outputs?|total(?:s|ling)?|amounts?|invest[a-z]*|fund(?:s|ed|ing)?|money|proceeds|loans?|financ(?:e|es|ed|ing)|contracts?|orders?|deal|recall|plants?|factory|facility|project|phase|tender|fire|expansion|venture|acquisition|deliver[a-z]*|suppl(?:y|ies)|production|completion|construction)\b/;
/** A sentence or list entry that opens with a part of the deed: "Output is to start in …", "Price: …", "Completion is expected by …". */
const OPENS_WITH_PART =
  /^\W{0,3}(?:first |final |total |project |maximum |annual |initial |mass |series |commercial |full[- ]scale |trial |estimated |the )?(?:outputs?|construction|completion|production|commissioning|deliver(?:y|ies)|shipments?|work|operations?|prices?|costs?|financing|funding|payments?|equity|capacit(?:y|ies)|investments?|offtake|terms?|tenor|closing|trials?|manufacturing|commencement|bids?|offers?|proposals?|applications?|last dates?|deadlines?|start|sale|revenue foregone|outlay|subsid(?:y|ies)|grants?|amount|damages?|losses|installation|the rest|most of|half of|part of|each of)\b/;
/** Names that come in beside those of the deed: they take part in it, or bring a further amount. */
const JOINS =
  /\b(?:(?:also |too )?(?:took|take|taking) part|participat(?:e|es|ed|ing)|co-?(?:lead|led|invest|financ|fund)[a-z]*|join(?:s|ed|ing)? (?:the|in|as)|contribut(?:e|es|ed|ing)|also (?:invest|lend|lent|provid|put|came|subscrib)[a-z]*|(?:lend|lent|provid|put|invest|financ|cover|supply|tak|took|buy|bought)[a-z]* (?:up )?(?:a |an |the )?(?:further|additional|another|remaining|rest|balance)|together with (?:money|funds?|loans?|funding|financing) from|(?:for|hold|holds|own|owns|take|takes) the (?:rest|remaining|balance|remainder))\b/;
/** "The facility is operated by Vistra": whose the thing is that burnt or was built. */
const OWNED_BY =
  /^\W{0,3}(?:the|this|its) (?:[a-z0-9\ue000\ue001\ue004\ue005/-]+ ){0,3}(?:plant|factory|facility|site|project|mine|park|station|unit|battery|system|warehouse|storage|complex|works)\b[^;.]{0,40}?\b(?:is|was|are|were|being)? ?(?:jointly |wholly |partly |majority |now )?(?:owned|operated|run|developed|managed|built)(?: and (?:owned|operated|run))? by\b|^\W{0,3}(?:[a-z]+ )?\ue003+,? (?:which |who )?(?:owns|operates|runs|owned|operated) (?:the|this) /;
const HAS_OWNER: ReadonlySet<EventType> = new Set(['disruption', 'facility']);
const JOINED: ReadonlySet<EventType> = new Set(['public_funding', 'investment', 'acquisition', 'supply_contract', 'partnership']);
/** Types whose figures come in sentences of their own. */
const CLOSED: ReadonlySet<EventType> = new Set(['market', 'meeting', 'policy', 'trade_measure']);
/** Types whose list of points is theirs to the end. */
const POINTED: ReadonlySet<EventType> = new Set(['policy', 'trade_measure', 'tender', 'agreement']);

/** Things by which a sentence opens, and whose they can be. A thing that is nobody's is the last happening's. */
const THINGS: readonly (readonly [RegExp, ReadonlySet<EventType>])[] = [
  [
    /^\W{0,3}(?:the|this|its|these) (?:[a-z0-9-]+ ){0,3}(?:loans?|fund(?:s|ing)|financing|money|proceeds|grants?|subsid(?:y|ies)|round|capital|guarantee|credit)\b/,
    new Set(['public_funding', 'investment']),
  ],
  [
    /^\W{0,3}(?:the (?:[a-z]+ ){0,2}(?:value|size|price|costs?|worth|amount|terms?|duration|scope) of )?(?:the|this|its) (?:[a-z0-9-]+ ){0,3}(?:deals?|agreements?|contracts?|orders?|pact|transaction|purchase|acquisition|stake|sale|takeover|merger|price)\b/,
    new Set(['supply_contract', 'acquisition', 'partnership', 'agreement', 'public_funding', 'tender', 'facility', 'investment']),
  ],
  [/^\W{0,3}(?:the|this) (?:[a-z0-9-]+ ){0,3}(?:tenders?|auctions?|bids?|call|solicitation)\b/, new Set(['tender', 'supply_contract'])],
  [/^\W{0,3}(?:the|this) (?:[a-z0-9-]+ ){0,3}(?:fire|blaze|explosion|recall|strike|stoppage|accident|outage)\b/, new Set(['disruption'])],
  [
    /^\W{0,3}(?:the|this|these|its) (?:[a-z0-9-]+ ){0,3}(?:rules?|scheme|policy|dut(?:y|ies)|tariffs?|measures?|relief|ban|curbs?|notification|revision|strategy|investigation|probe|decision)\b/,
    new Set(['policy', 'trade_measure', 'public_funding']),
  ],
];

/** Sentences behind what was last told in which a happening is still meant; longer for what a fire or a strike did. */
const NEAR = 2;
const NEAR_TO_HARM = 3;
/** The same where the sentence calls the deed by its name: "the cost of the recall". */
const NEAR_BY_NAME = 8;
const BY_NAME: Readonly<Partial<Record<EventType, RegExp>>> = {
  disruption: /\b(?:the|this) (?:recall|fire|blaze|explosion|accident|strike|walkout|stoppage|lawsuit|suit|complaint|outage)\b/,
  tender: /\b(?:the|this) (?:tender|auction)\b/,
  acquisition: /\b(?:the|this) (?:acquisition|takeover|purchase|transaction|buyout|merger)\b/,
  supply_contract: /\b(?:the|this) (?:contract|order|offtake)\b/,
  partnership: /\b(?:the|this) (?:joint venture|venture|alliance|tie-up)\b/,
  public_funding: /\b(?:the|this) (?:loan|grant|subsidy)\b/,
};
/** What a fire or a strike did: told of it whoever opens the sentence. */
const HARM =
  /\b(?:consumed|damaged?|destroyed|gutted|evacuated|injured|killed|stopp(?:ed|age)|halted|idled|smoke|flames|blaze|repairs?|insured|resum(?:e|es|ed)|stoppage|walkout|strikers?|complaint|injunction|damages)\b/;

/** "The move comes as Massachusetts …": what else goes on. */
const CONTEXT =
  /^\W{0,3}(?:the|this|its|their) (?:[a-z-]+ ){0,3}(?:comes?|came|follows?|followed|coincides?|adds to|builds on|marks|reflects|underlines|highlights)\b/;

/** Types with a price, and what is paid. */
const PAID_FOR: ReadonlySet<EventType> = new Set(['acquisition', 'partnership', 'supply_contract']);
const PAYS =
  /\b(?:paid|pays?|paying|payable|to pay)\b[^;]{0,40}\ue000|\ue000+ (?:\([^)]{1,20}\) )?(?:in (?:cash|shares|stock)|upfront|up front)\b|\bconsideration\b|\broyalt(?:y|ies)\b/;

export interface Telling {
  readonly clauses: readonly Clause[];
  readonly parties: readonly Party[];
  readonly reference: Reference | null;
}

/** A sentence with figures that nothing has claimed. */
export interface Left extends Telling {
  readonly sentence: SceneSentence;
  /** What its words most likely tell; null where no model is asked. */
  readonly tells: Tells | null;
}

const same = (a: readonly Party[], b: readonly Party[]): boolean => a.some((p) => b.some((q) => keyOf(p) === keyOf(q)));

type Ground = 'thing' | 'party' | 'part' | 'point' | 'joins' | 'main';

/** On what ground a sentence says more of a happening, or null when it speaks of something else. */
function groundOf(happening: Happening, sentence: SceneSentence, told: Telling, words: string): Ground | null {
  const first = happening.statements[0];
  if (!first) return null;
  const { type } = first;
  const cast = happening.statements.flatMap((s) => s.cast.parties);
  const { scene } = first.frame;
  const quoted = /^\W{0,2}"/.test(scene.mask.slice(sentence.start, sentence.start + 3));
  // "Each station holds 30 packs of 2.5 kWh": the size of one of them.
  if (quoted || CONTEXT.test(words) || /^\W{0,3}each (?!of\b)[a-z]/.test(words)) return null;
  const subject = subjectOf(scene.mask, sentence, told.parties);
  const strangers = subject.filter((p) => p.nature !== 'state' && !same([p], cast));
  if (sentence.kind === 'item') return strangers.length === 0 && (POINTED.has(type) || OPENS_WITH_PART.test(words)) ? 'point' : null;
  if (CLOSED.has(type)) {
    const owned = THINGS.find(([pattern]) => pattern.test(words));
    return type !== 'market' && type !== 'meeting' && ((owned?.[1].has(type) ?? false) || OPENS_WITH_PART.test(words)) ? 'thing' : null;
  }
  if (HAS_OWNER.has(type) && OWNED_BY.test(words) && !happening.statements.some((s) => s.cast.doers.length > 0)) return 'joins';
  const [, owners] = THINGS.find(([pattern]) => pattern.test(words)) ?? [];
  if (told.reference?.thing === true) return owners === undefined || owners.has(type) ? 'thing' : null;
  if (type === 'disruption' && strangers.length === 0 && HARM.test(words)) return 'thing';
  if (strangers.length > 0) return JOINED.has(type) && JOINS.test(words) ? 'joins' : null;
  // "paid $1.08m in cash and issued 68 million shares to the sellers".
  if (PAID_FOR.has(type) && PAYS.test(words) && (same(subject, cast) || (told.reference !== null && same(told.reference.parties, cast))))
    return 'party';
  if (OTHER_MATTERS.test(words)) return null;
  if (told.reference && same(told.reference.parties, cast)) return OF_A_DEED.test(words) ? 'party' : null;
  if (subject.length > 0) return same(subject, cast) && OF_A_DEED.test(words) ? 'party' : null;
  return OPENS_WITH_PART.test(words) ? 'part' : null;
}

/** The role a figure of a later sentence has in a happening. */
export function roleOfMore(happening: Happening, { sentence, clauses, parties, references }: Told, index: number): FigureRole {
  const last = lastOf(happening);
  const [clause] = clauses;
  if (!last || !clause) return 'total';
  const hit = { ...last.frame.hit, start: clause.start, end: clause.start, act: { start: clause.start, end: clause.start } };
  const reference = references.get(clause) ?? { parties: [], thing: true, joint: false };
  const frame: Frame = { ...last.frame, sentence, clause, clauses, parties, reference, hit };
  return (
    figuresOf(
      frame,
      happening.statements.flatMap((s) => s.cast.parties),
      clauses,
      last.status,
    ).get(index) ?? 'total'
  );
}

/** The clauses of a sentence that go on about what it opens with. */
function ownClauses(told: Telling, mask: string): Clause[] {
  const [first, ...rest] = told.clauses;
  if (!first) return [];
  const own = [first];
  for (const clause of rest) {
    const words = mask.slice(clause.start, clause.end);
    if (clause.link === 'contrast' || clause.link === 'earlier') break;
    if (clause.link === 'relative' && !/^, which (?:will|would|is|are|has|can)\b/.test(words)) continue;
    own.push(clause);
  }
  return own;
}

/** The role of a figure that comes behind the deed: what a later phase brings is an aim. */
const laterRole = (role: FigureRole, ground: Ground): FigureRole => (role === 'final' && ground !== 'point' ? 'target' : role);

/**
 * A sentence without an act of its own that says more of a happening: it opens with the plant, the deal, the price, or a firm of the deed
 * tells what it costs; another firm joins in. Returns the happening with its figures, dates and those who joined, or null.
 */
function extended(
  happening: Happening,
  sentence: SceneSentence,
  told: Telling,
  ground: Ground | null,
): { readonly happening: Happening; readonly ground: Ground } | null {
  const last = lastOf(happening);
  const [clause] = told.clauses;
  if (!last || !clause) return null;
  const { mask } = last.frame.scene;
  const words = mask.slice(sentence.start, sentence.end);
  if (ground === null) return null;
  const hit = { ...last.frame.hit, start: clause.start, end: clause.start, act: { start: clause.start, end: clause.start } };
  const reference = told.reference ?? { parties: [], thing: true, joint: false };
  const frame: Frame = { ...last.frame, sentence, clause, clauses: told.clauses, parties: told.parties, reference, hit };
  const cast = happening.statements.flatMap((s) => s.cast.parties);
  const own = ownClauses(told, mask);
  const figures = figuresOf(frame, ground === 'joins' ? [...cast, ...told.parties] : cast, own, last.status);
  const aside = (start: number): boolean => SIDEWAYS.test(mask.slice(clause.start, start));
  for (const [index, role] of figures) {
    const mention = frame.scene.mentions[index];
    const fits = role === 'total' || role === 'target' || role === 'final' || ground === 'point';
    if (!fits || (mention && ground !== 'point' && aside(mention.start))) figures.delete(index);
    else figures.set(index, laterRole(role, ground));
  }
  const clash = compareFigures(frame.scene, happening.figures, figures) === 'clash';
  if (clash && ground !== 'point' && ground !== 'joins' && !MORE.test(words)) return null;
  const dates = new Map<number, DateRole>();
  for (const index of sentence.mentions) {
    const mention = frame.scene.mentions[index];
    const inside = own.find((c) => mention !== undefined && c.start <= mention.start && mention.end <= c.end);
    if (mention?.kind !== 'date' || !inside || aside(mention.start)) continue;
    const role = dateRole(frame, mention, last.status, inside);
    if (role === 'deadline' || (role !== null && (figures.size > 0 || ground === 'part' || ground === 'point' || ground === 'thing')))
      dates.set(index, role);
  }
  const joiners = ground === 'joins' ? told.parties.filter((p) => p.stance === 'acts' && p.nature !== 'press' && !same([p], cast)) : [];
  if (figures.size + dates.size + joiners.length === 0) return null;
  const more: Happening = {
    ...happening,
    figures: new Map([...figures, ...happening.figures]),
    dates: new Map([...dates, ...happening.dates]),
    joiners: [...happening.joiners, ...joiners],
    until: sentence.index,
  };
  return { happening: more, ground };
}

const reachFor = (happening: Happening, sentence: SceneSentence): number => {
  const first = happening.statements[0];
  if (!first || sentence.kind === 'item') return Number.POSITIVE_INFINITY;
  if (BY_NAME[first.type]?.test(first.frame.scene.mask.slice(sentence.start, sentence.end)) === true) return NEAR_BY_NAME;
  return first.type === 'disruption' ? NEAR_TO_HARM : NEAR;
};

/** Adds what a sentence without an act says to the nearest happening it can speak of. Returns its place and what it became, or null. */
export function elaborate(
  happenings: readonly Happening[],
  sentence: SceneSentence,
  told: Telling,
): { readonly at: number; readonly happening: Happening; readonly ground: Ground } | null {
  for (let at = happenings.length - 1; at >= Math.max(0, happenings.length - 4); at -= 1) {
    const happening = happenings[at];
    if (!happening || sentence.index - happening.until > reachFor(happening, sentence)) continue;
    const words = happening.statements[0]?.frame.scene.mask.slice(sentence.start, sentence.end) ?? '';
    const more = extended(happening, sentence, told, groundOf(happening, sentence, told, words));
    if (more) return { at, ...more };
  }
  return null;
}

/** What is bought, built, ordered or burnt, and what it costs or yields: a sentence that names it speaks of the deed wherever it stands. */
const OF_THE_MAIN =
  /\b(?:prices?|costs?|worth|values?|valued|bill|damages?|losses|capacit(?:y|ies)|outputs?|orders?|contracts?|deals?|stakes?|shares? (?:of|in) the|invest(?:s|ed|ing|ments?)?|fund(?:s|ed|ing)?|loans?|grants?|round|quot(?:ed|es?)|tariffs?|margins?|plants?|factory|facility|projects?|phase|line|tonnes|production|own(?:s|ed)?|hold(?:s|ing)?|pay(?:s|ing)?|paid|put in|jobs|workers|people|recall|units)\b/;
/** Sentences that speak of other times, other firms or the trade at large. */
const ELSEWHERE =
  /\b(?:compared|unlike|similar|rivals?|competitors?|analysts?|market|industry|sector|globally|worldwide|(?:the )?country's|nationwide|shares? (?:rose|fell|closed|ended|were|was|gained|lost)|stock|revenues?|turnover|profits?|net loss|employs|since \ue002|in \ue002+, |last year|years ago|previously|earlier)\b/;

/** True when a sentence without an act may tell more of what its article is about, however far behind it stands. */
function speaksOfMain(happening: Happening, sentence: SceneSentence, told: Left, words: string): boolean {
  const first = happening.statements[0];
  if (!first || first.type === 'market' || first.type === 'meeting' || sentence.standing === 'headline') return false;
  if (told.tells === 'none' || (told.tells !== 'more' && (CONTEXT.test(words) || ELSEWHERE.test(words) || !OF_THE_MAIN.test(words))))
    return false;
  const cast = happening.statements.flatMap((s) => s.cast.parties);
  const { scene } = first.frame;
  const acting = told.parties.filter((p) => p.stance === 'acts' && p.nature === 'firm');
  const subject = subjectOf(scene.mask, sentence, told.parties);
  const leaning = told.reference !== null && (told.reference.thing || same(told.reference.parties, cast));
  if (subject.length > 0) return same(subject, cast) && acting.every((p) => same([p], cast));
  return leaning || acting.length === 0;
}

/** Adds to what an article is about the figures that later sentences tell of it and nothing else has claimed. */
export function gathered(happening: Happening, left: readonly Left[]): Happening {
  let whole = happening;
  for (const told of left) {
    const { sentence } = told;
    const words = happening.statements[0]?.frame.scene.mask.slice(sentence.start, sentence.end) ?? '';
    const more = extended(whole, sentence, told, speaksOfMain(whole, sentence, told, words) ? 'main' : null);
    if (more && more.happening.figures.size > whole.figures.size) whole = { ...more.happening, dates: whole.dates, until: whole.until };
  }
  return whole;
}
