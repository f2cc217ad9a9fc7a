import type { EventStatus, FigureRole, Mention, MoneyMention, QuantityMention, Range } from '@gigawire/domain';
import { contains } from '@gigawire/domain';
import type { Frame } from '../frame.ts';
import { isState } from '../natures.ts';
import type { Party } from '../parties.ts';
import type { Scene } from '../scene.ts';
import type { Statement } from '../statement.ts';

export type FigureMention = MoneyMention | QuantityMention;

/** Kinds whose prices and tariffs ("₹3.2 per kWh", "$80 a tonne") are their substance. */
const PRICED = new Set(['tender', 'market', 'supply_contract', 'trade_measure', 'policy', 'public_funding']);

/** Before an amount that measures a company, not the act. */
const SIZE_BEFORE =
  /\b(?:valu(?:es|ing) (?:the |it |\ue003+ )?(?:company |firm |business |startup |group )?at|(?:company|firm|startup|group|unicorn)(?: is| was)?,? valued at|valuation of|(?:market )?cap(?:itali[sz]ation)? of|revenues? of|turnover of|profits? of|sales of|net worth of|assets of|debts? of|order ?book of|share price of|shares? (?:[a-z]+ ){0,4}(?:at|to)|closed at|trading at) (?:about |around |nearly |over |more than |some )?$/;
/** What a bidder has to put down. */
const DEPOSIT_BEFORE =
  /\b(?:earnest money|emd|bid security|performance (?:bank )?guarantees?|(?:document|tender|processing|bid) fees?)(?: deposit)?(?: (?:of|is|at|worth|comes to))? $/;
const SIZE_AFTER =
  /^(?:-| )(?:[a-z-]+ ){0,2}(?:conglomerate|group|company|giant|firm|economy|market cap|business house|in (?:revenue|sales|turnover|profit|assets))\b/;

/** Before or after a figure of something that stands already. */
const EXISTING =
  /\b(?:existing|current(?:ly)?|already|present(?:ly)?|operates|operating(?! (?:licen[cs]e|permit|profit|income))|installed(?: capacity)?(?: of)?|owns|has an? (?:total |combined |installed )?(?:capacity|portfolio|pipeline)(?: of)?|portfolio of|pipeline of) (?:[a-z-]+ ){0,3}$/;
/** Before the size of the whole of which the act takes a part. */
const WHOLE =
  /\b(?:(?:out )?of (?:the|its|a|an) (?:total |overall |planned |larger |full |entire )?|part of (?:the|its|a|an|their) (?:[a-z-]+ ){0,3}|under (?:the|its|a|an) (?:[a-z-]+ ){0,2})$/;
const WHOLE_AFTER =
  /^[ -](?:[a-z-]+ ){0,3}(?:scheme|programme|program|plan|fund|outlay|package|budget|target|initiative|mission|\ue006+|requirement|market|tender|pipeline|portfolio)\b/;

/** "12% less than a year before", "a 9% dip". */
const DIFFERENT_AFTER =
  /^ (?:(?:less|more|lower|higher|fewer|down|up|above|below)\b|(?:[a-z-]+ ){0,2}(?:rise|fall|drop|dip|decline|increase|decrease|growth|jump|gain|slump|surge)\b)/;

/** "aims to start construction of": the aim is the day, not the size. */
const AIMS_TO_DO =
  /\b(?:aim(?:s|ed|ing)?|target(?:s|ed|ing)?) to (?:[a-z]+ly )?(?:start|begin|commence|break|complete|finish|open|commission|launch|build|install|switch|bring)\b[^;,]{0,36}$/;
const AIM_BEFORE = /\b(?:target(?:s|ed|ing)?|goals?|aim(?:s|ed|ing)?|objective|ambition|locali[sz](?:e|es|ing))\b[^;,]{0,36}$/;
/** "has set a target of 10 trillion yen". */
const AIM_OF = /\b(?:targets?|goals?|aims?) of (?:about |around |over |more than |at least |up to |some ){0,2}$/;
const AIM_AFTER = /^[ -](?:[a-z-]+ ){0,2}(?:targets?|goals?)\b/;
const REACH_BEFORE = /\b(?:reach(?:es|ing)?|achiev(?:e|es|ing)|attain|hit|touch|exceed|cross)\b[^;,]{0,30}$/;
const RISE =
  /\b(?:ros[e]|rises?|risen|rising|fell|falls?|fallen|falling|grew|grows?|grown|growing|increas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|dropp?(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|climb(?:s|ed|ing)?|slump(?:s|ed|ing)?|plung(?:e|es|ed|ing)|s[aiu]nk(?:s|ing)?|dipp?(?:s|ed|ing)?|eas(?:e|es|ed)|edg(?:e|es|ed)|inch(?:es|ed)|tick(?:s|ed)|creeps?|crept|swell(?:s|ed)|shr[aiu]nk(?:s|ing)?|contract(?:s|ed)|collapsed|crashed|retreat(?:s|ed)|rebound(?:s|ed)|recover(?:s|ed)|slid|slip(?:s|ped)|tumbl(?:e|es|ed)|gain(?:s|ed)?|lift(?:s|ed|ing)?|tak(?:e|es|ing)|up(?! to)|ups|upped|down|higher|lower|cut|cuts|rais(?:e|es|ed|ing)|expand(?:s|ed|ing)?|boost(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|hik(?:e|es|ed|ing)|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|par(?:es|ed|ing)|halv(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing)|ramp(?:s|ed|ing)? up|scal(?:e|es|ed|ing) (?:up )?)\b/;
const INITIAL_BEFORE =
  /\b(?:(?<!\b(?:rang(?:e|es|ing)|away|back|out|with(?:draw|drew|drawn|draws)) )from|compared (?:with|to)|against|versus|vs\.?|up from|down from|as against)(?: (?:the|its|an?|about|around|only|just|nearly|existing|current|earlier|previous|present|initial))* $/;
const SET_UP =
  /\b(?:set|sets|setting|put|putting|start|starting|build|building|lin(?:e|es|ed|ing)|mop(?:s|ped|ping)?|pick(?:s|ed|ing)?|snap(?:s|ped|ping)?|rack(?:s|ed|ing)?|t(?:ie|ies|ied|ying)) up (?:an? |the |about |around |up to |over )?$/;
/** "up from the 93.5%". */
const RISEN_FROM = /\b(?:up|down|higher|lower|raised|cut) from (?:the |about |around ){0,2}$/;
/** "10 GWh, not 12 GWh". */
const NOT_SO = /(?:\bnot|\brather than|\binstead of) (?:the )?$/;
/** A correction's account of what was wrong. */
const MISREPORTED =
  /\b(?:an|our|the) (?:earlier|previous|original|first) (?:report|version|article|story|note|release|headline)(?: of this [a-z]+\b| (?:[^.;]{0,80} )?(?:said|gave|stated|put|reported|named|misstated)\b)|\b(?:wrongly|mistakenly|erroneously|incorrectly) (?:said|stated|gave|put|reported|added)\b/;
const HEDGE = '(?:about|around|nearly|almost|over|roughly|some|up to|at least|more than|as much as|an?|the) ';
const FINAL_BEFORE = new RegExp(String.raw`(?<!\bup )\bto (?:${HEDGE}){0,2}$`);
const BY_BEFORE = new RegExp(String.raw`\bby (?:${HEDGE}){0,2}$`);

const isFigure = (m: Mention | undefined): m is FigureMention => m?.kind === 'money' || m?.kind === 'quantity';

/** True when the last possessive name before the figure is nobody of the cast: "Amara Raja's 16 GWh plant". */
function someoneElses(frame: Frame, mention: Range, cast: readonly Party[]): boolean {
  const owner = frame.parties.findLast((p) => p.end <= mention.start && p.start >= frame.clause.start);
  if (!owner || owner.stance === 'place' || owner.stance === 'colours') return false;
  const between = frame.scene.mask.slice(owner.end, mention.start);
  if (owner.stance === 'stands-by') return between.length < 60 && !/,/.test(between);
  // A state's sales and rules may be anybody's doing, "Japan's ¥350 billion strategy" is its own.
  const possessive = owner.nature === 'firm' ? /^'s? (?:[a-z-]+ ){0,4}$/ : /^'s? (?:own |new |planned )?$/;
  return possessive.test(between) && !cast.some((p) => p.name === owner.name);
}

/** True for a sentence that says what was told wrongly. */
export const isMisreported = ({ mask }: Scene, { start, end }: Range): boolean => MISREPORTED.test(mask.slice(start, end));

/** True for a figure that is told only to say that it was not so. */
export const isTakenBack = (scene: Scene, sentence: Range, mention: Range): boolean =>
  NOT_SO.test(scene.mask.slice(Math.max(sentence.start, mention.start - 30), mention.start)) || isMisreported(scene, sentence);

/** "40 km from Pune": where it is. */
const AWAY = /^ (?:from|away|off|outside|inland|further|(?:to the )?(?:north|south|east|west)[a-z-]*(?: of)?|upstream|downstream)\b/;

/** "two plants", "three turbines": which ones, rather than how many. */
const tellsWhich = ({ value, quote }: QuantityMention): boolean =>
  (value.kind === 'plants' || value.kind === 'units') && /^[a-z]/i.test(quote);

function belongs(frame: Frame, mention: FigureMention, cast: readonly Party[]): boolean {
  const { mask } = frame.scene;
  const { kind, trigger } = frame.hit;
  const before = mask.slice(Math.max(frame.sentence.start, mention.start - 70), mention.start);
  const after = mask.slice(mention.end, mention.end + 60);
  if (mention.kind === 'money') {
    if (!kind.money || (mention.value.rate !== null && !PRICED.has(kind.type))) return false;
    if (kind.type === 'tender' && DEPOSIT_BEFORE.test(before)) return false;
    if (kind.type !== 'market' && (SIZE_BEFORE.test(before) || SIZE_AFTER.test(after))) return false;
  } else if (!kind.quantities.has(mention.value.kind)) return false;
  if (mention.kind === 'quantity' && (tellsWhich(mention) || (mention.value.kind === 'distance' && AWAY.test(after)))) return false;
  if (someoneElses(frame, mention, cast) || isTakenBack(frame.scene, frame.sentence, mention)) return false;
  const own = kind.type === 'policy' || kind.type === 'public_funding' || kind.type === 'market' || trigger.aims;
  return own || !(WHOLE.test(before) && WHOLE_AFTER.test(after));
}

/** "India's plans to develop 30 GWh". */
const PLANS_BEFORE = /\bplans? (?:to|for) (?:[a-z-]+ ){0,3}$/;

/** A quantity to be reached: said so right before or after, planned by a state, or told by one with a date to reach it by. */
function isAim(frame: Frame, mention: Range, before: string, after: string, status: EventStatus): boolean {
  const { hit, sentence, scene } = frame;
  if (hit.trigger.aims || (AIM_BEFORE.test(before) && !AIMS_TO_DO.test(before)) || AIM_AFTER.test(after)) return true;
  if (PLANS_BEFORE.test(before)) {
    const planners = frame.parties.filter((p) => contains(frame.clause, p)).map((p) => p.nature);
    // What a firm plans is a plant of that size.
    if (planners.some(isState) && !planners.includes('firm')) return true;
  }
  const dated = sentence.mentions.some((i) => {
    const m = scene.mentions[i];
    return (
      m?.kind === 'date' && m.start >= mention.end && (m.value.start === null || /\bby $/.test(scene.mask.slice(m.start - 3, m.start)))
    );
  });
  if (hit.kind.type === 'policy' && dated) return true;
  return status === 'planned' && dated && hit.kind.type !== 'market' && REACH_BEFORE.test(before);
}

const AGAINST = /\bagainst (?:an? |the |its )?(?:[a-z]+ ){0,3}$/;

/** True for a figure of what stood before the act: "its existing 5 GWh". "Has already commissioned 1 MWh" is the act itself. */
function standsAlready({ hit }: Frame, mention: Range, before: string): boolean {
  const found = EXISTING.exec(before);
  if (!found) return false;
  const from = mention.start - before.length + found.index;
  return !(from <= hit.act.end && hit.act.start < mention.start);
}

function roleOf(frame: Frame, mention: FigureMention, status: EventStatus): FigureRole {
  const { mask } = frame.scene;
  const before = mask.slice(Math.max(frame.sentence.start, mention.start - 70), mention.start);
  const after = mask.slice(mention.end, mention.end + 40);
  const { change } = mention.value;
  if (change === 'final' && frame.hit.trigger.aims) return 'target';
  // "set up 50 GW" is no rise.
  if (change !== undefined && !(change === 'difference' && SET_UP.test(before))) return change;
  const rises = RISE.test(before);
  // "installed 1.4 GWh against 20 GWh": what was meant to be there.
  if (frame.hit.kind.type === 'facility' && status === 'completed' && AGAINST.test(before)) return 'target';
  if (INITIAL_BEFORE.test(before)) return 'initial';
  if (frame.hit.kind.type !== 'market' && standsAlready(frame, mention, before)) return 'initial';
  if (rises && BY_BEFORE.test(before)) return 'difference';
  const relative = mention.kind === 'quantity' && (mention.value.kind === 'percent' || mention.value.kind === 'percentage_points');
  if ((relative || frame.hit.kind.type === 'market') && DIFFERENT_AFTER.test(after)) return 'difference';
  if (frame.hit.kind.type === 'market' && relative && rises && !FINAL_BEFORE.test(before)) return 'difference';
  if (mention.kind === 'quantity' && isAim(frame, mention, before, after, status)) return 'target';
  if (mention.kind === 'money' && AIM_OF.test(before)) return 'target';
  return rises && FINAL_BEFORE.test(before) ? 'final' : 'total';
}

interface Claiming {
  readonly cast: readonly Party[];
  readonly reach: readonly Range[];
  readonly status: EventStatus;
}

function claimed(frame: Frame, indexes: readonly number[], { cast, reach, status }: Claiming): Map<number, FigureRole> {
  const found = new Map<number, FigureRole>();
  for (const index of indexes) {
    const mention = frame.scene.mentions[index];
    if (!isFigure(mention) || !reach.some((clause) => contains(clause, mention)) || !belongs(frame, mention, cast)) continue;
    found.set(index, roleOf(frame, mention, status));
  }
  return found;
}

/** What an act counts that has no unit of its own, in the same way. */
export const countsOf = ({ frame, cast, reach, status }: Pick<Statement, 'frame' | 'cast' | 'reach' | 'status'>): Map<number, FigureRole> =>
  claimed(frame, frame.sentence.counts, { cast: cast.parties, reach, status });

/** The money and quantities of an act, by mention index with their roles: what stands in its clauses and is not somebody else's. */
export function figuresOf(frame: Frame, cast: readonly Party[], reach: readonly Range[], status: EventStatus): Map<number, FigureRole> {
  const found = claimed(frame, frame.sentence.mentions, { cast, reach, status });
  for (const [index, role] of found) if (role === 'initial') finishRise(frame, index, found);
  // What stands already says nothing of the act unless the act changes it.
  const changed = [...found.values()].some((role) => role === 'final' || role === 'difference');
  const whole = [...found.values()].some((role) => role === 'total' || role === 'target');
  for (const [index, role] of found) if (role === 'initial' && whole && !changed) found.delete(index);
  for (const index of found.keys()) followRestatement(frame, index, found);
  return found;
}

/** "duties of 102.7%, up from 93.5%": the figure before is what the other has become. */
function finishRise(frame: Frame, index: number, found: Map<number, FigureRole>): void {
  const { mentions, mask } = frame.scene;
  const initial = mentions[index];
  if (!isFigure(initial) || !RISEN_FROM.test(mask.slice(Math.max(0, initial.start - 24), initial.start))) return;
  const alike = (m: Mention | undefined): boolean =>
    isFigure(m) &&
    m.end <= initial.start &&
    (m.kind === 'money' ? initial.kind === 'money' : initial.kind === 'quantity' && m.value.kind === initial.value.kind);
  const final = [...found.keys()].filter((i) => found.get(i) === 'total' && alike(mentions[i])).at(-1);
  if (final !== undefined) found.set(final, 'final');
}

/** An amount told in two currencies is one: the restatement shares its role, wherever the clause ends. */
function followRestatement(frame: Frame, index: number, found: Map<number, FigureRole>): void {
  const role = found.get(index);
  for (const other of frame.sentence.mentions) {
    const mention = frame.scene.mentions[other];
    if (role !== undefined && mention?.kind === 'money' && mention.value.equivalentOf === index) found.set(other, role);
  }
}
