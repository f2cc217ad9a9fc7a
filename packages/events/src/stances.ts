import type { Range } from '@gigawire/domain';
import { isBystander } from './bystanders.ts';
import { formsOf } from './kinds/trigger.ts';
import { STATE_WORD } from './kinds/vocabulary.ts';
import { prepositionBefore } from './prepositions.ts';

/** How a name stands in its sentence. */
export type Stance =
  /** could be doing or undergoing something */
  | 'acts'
  /** "India's plans": owner of something that is not an organ of state */
  | 'owns'
  /** "in India", "from Japan" */
  | 'place'
  /** "Japanese firms", "Japan's Panasonic": says where another comes from */
  | 'colours'
  /** a rival, a source, a comparison */
  | 'stands-by';

const ADJECTIVE =
  /(?:ese|ian|ean|ish|ican|\bGerman|French|Dutch|Greek|Swiss|Thai|Israeli|stani|deshi|Emirati|Saudi|Iraqi|Kuwaiti|Omani|Filipino|Nepali|Czech)$/;
const OWNED = /^(?:'s|s'|')/;
/** Behind a country: its government, a minister, a delegation. */
const ORGAN = new RegExp(
  String.raw`^(?:'s|s'|')?(?: (?:federal|central|union|national|new|top|senior|high-level|foreign|trade|finance|economy|industry|industrial|energy|power|heavy|prime|deputy|vice|state|provincial|interim|visiting|and|business|of)){0,4} (?:vice-|deputy-)?${STATE_WORD}\b|^(?:'s|s'|')? [a-z]+ (?:ministry|minister|delegation|embassy|government|officials|authorities)\b|^ (?:side|leaders?|state|counterparts?)\b`,
);
/** "Bitterfeld, Germany": a country behind its town. */
const TOWN_BEFORE = /\s\p{Lu}[\p{L}-]+, (?:(?:north|south|east|west|central)[a-z]* )?$/u;
/** "Germany, Japan and India" is a list. */
const NAME_BEFORE = /[\ue003\ue004], $/;
/** "MU Ionic Solutions Corporation (MUIS), Japan,": where a firm is from. */
const FIRM_BEFORE = /\ue003(?: \([^)]{1,20}\))?, $/;
/** "Suzuki Motor of Japan": the same. */
const FIRM_OF = /\ue003 of $/;
/** "Sri Lanka's first grid battery", "India's largest maker": where something is the first or the largest. */
const RANKED = /^(?:'s|s'|') (?:(?:very )?first|second|third|only|(?:second-|third-)?(?:largest|biggest)|leading|newest|oldest|top|main)\b/;
/** "a delegation from Japan", "the government of India". */
const ORGAN_OF = new RegExp(String.raw`\b${STATE_WORD} (?:of|from) (?:the |(?:[a-z]+ ){1,3}(?:prefecture|province|state|region), )?$`);
/** "officials of Tokyo and New Delhi": the second of them. */
const JOINED_ORGAN = new RegExp(String.raw`\b${STATE_WORD} (?:of|from) (?:the )?[\ue003-\ue005]+(?: prefecture| province)? and $`);
/** "Gujarat and Aichi Prefecture sign". */
const JOINED_TO = /[\ue004\ue005](?: prefecture| province| state)?(?: government)? and (?:\ue004+'s )?$/;
/** "a pact with Fukuoka", "an MoU with the State of Karnataka", "between Aichi Prefecture and": a side of a deed. */
const SIDE_OF_DEED =
  /\b(?:pact|mous?|agreement|deal|memorandum of (?:understanding|cooperation)|accord) (?:signed )?(?:with|between) (?:\ue004+'s )?(?:the (?:state|province|prefecture|government) of )?$|\band the (?:state|province) of $/;
/** "Maharashtra, Shizuoka to work together": two that open a headline. */
const PAIR_OPENS =
  /^(?:, (?:\ue004+'s )?\ue005+)?(?: prefecture)? (?:to (?:work|sign|ink|cooperate|team|join|partner)|sign|ink|join hands|team up)\b/;
const PREFECTURE = /^ (?:prefecture|province|state) (?!of)/;
/** "the company said in Seoul": where words were spoken. */
const SPOKEN_IN =
  /\b(?:said|told (?:[a-z]+ |\ue003+ ){1,3}|speaking|reporters|press conference|news conference|briefing|statement|interview)(?: on \ue002+)? (?:in|from|at) $/;
const ADJUNCT =
  /^ (?:units?|arms?|subsidiar(?:y|ies)|operations|business|plants?|markets?|offices?|head|chief|factor(?:y|ies)|carmakers?|automakers?|firms?|compan(?:y|ies)|startups?|start-ups?|giants?|majors?|makers?|conglomerates?|investors?|manufacturers?|suppliers?|trading|battery|ev|electric|auto|sales|customers?|shares|stocks?|rupees?|yen|dollars?)\b|^-(?:based|made|led|backed|born|owned|listed|headquartered|origin)\b/;
const FIRM_AFTER =
  /^-(?:based|headquartered|born|listed|led)\b|^ (?:[a-z-]+ ){0,2}(?:firm|compan(?:y|ies)|maker|start-?up|carmaker|giant|group|investor|developer|manufacturer|utility|supplier|producer|operator|miner)\b/;
/** What a city or a federal state does by its own name: "Gujarat signs …", "Aichi Prefecture and …". */
const STATE_ACT = String.raw`^(?:'s)?(?: (?:prefecture|province|state))?(?: government)?(?: and (?:the )?[\ue003-\ue005]+(?:'s \ue005+)?(?: prefecture| province| state)?)? (?:has (?!a |an |the )|had |have |will |plans to |is to |are to |(?:is|are) set to |(?:is|are) [a-z]+ing |to (?:get|host|offer|sign|ink|seal|hold|tender|auction|work|cooperate|collaborate|jointly|exchange) |(?:jointly |formally |also )?${formsOf('sign, ink, seal, attract, draw, offer, approve, announce, unveil, notify, launch, clear, allot, invite, win, agree, exchange, adopt, conclude, reach, meet, discuss, ask, urge, press, tell, want, pledge, vow, commit, ratify, postpone, suspend, impose, levy, ban, lift, extend, set up, hold, host, resume, scrap, pay, give, grant, fund, back, raise, cut, put, make, keep, drop, order, plan, aim, seek, start, earmark, allocate, chip in, hand, spend, target, promise, woo, court, lure, review, send, receive')}\b)`;
/** What it does as who makes the rules: "California bans …". */
const STATE_RULE = String.raw`^(?: (?:prefecture|province|city|county|state))? (?:has (?!a |an |the )|had |will |plans to |signs|signed|inks|attracts?\b|attracted|draws|offers?\b|offered|approve[sd]?|announce[sd]?|[a-z]{3,12}ed (?:(?:an?|the|its|their|all|new|draft|some|more|import|export|plans?|rules?|tariffs?|duties|taxes|subsidies) |[\ue000\ue001\ue004])|is (?:now |also )?[a-z]{3,12}ing |told |tells |order(?:s|ed)|bann?(?:s|ed)|require[sd]?\b|sets? |adopt(?:s|ed)|pass(?:es|ed)|extend(?:s|ed)|raise[sd]?|cuts? |aims |wants |sanction(?:s|ed)|barr?(?:s|ed)|mandate[sd]?|scrap(?:s|ped)|withdr[ae]ws?|issue[sd]?|float(?:s|ed)|waive[sd]?|lower(?:s|ed)|hike[sd]?|earmark(?:s|ed)|grant(?:s|ed)|provide[sd]|reduce[sd]|relax(?:es|ed)|tighten(?:s|ed)|makes |made |intends |release[sd]|publish(?:es|ed)|repeal(?:s|ed)|lift(?:s|ed)|ends? |ended|impose[sd]?|slap(?:s|ped)|restrict(?:s|ed)|place[sd]|puts? |suspend(?:s|ed)|eases? |eased|halt(?:s|ed)|block(?:s|ed)|delay(?:s|ed)|postpone[sd]|draft(?:s|ed)|propose[sd]|introduce[sd]|expand(?:s|ed)|double[sd]|invest(?:s|ed)|pledge[sd]?|promise[sd]?|unveil(?:s|ed)|notifie[sd]|launche[sd]|clear(?:s|ed)|allot(?:s|ted)|invite[sd]|wins|won |to (?:get|host|offer|sign))`;
const STATE_DOES = new RegExp(`${STATE_ACT}|${STATE_RULE}`);

const WHERE = /\b(?:in|at|near|from|into|outside|around|through) (?:[a-z]+ )?$/;

const before = (mask: string, range: Range, floor: number, reach: number): string =>
  mask.slice(Math.max(floor, range.start - reach), range.start);

/** True when a country's name stands for an organ of its state; "a delegation of the Japanese company" is the company's. */
export function isOrgan(mask: string, range: Range, floor: number): boolean {
  const after = mask.slice(range.end, range.end + 60);
  return ORGAN.test(after) || (ORGAN_OF.test(before(mask, range, floor, 60)) && !ADJUNCT.test(after));
}

/** The stance of a country's name. `text` is the article's own, for the capitals of a town before it. */
export function stanceOfState(mask: string, text: string, range: Range, floor: number): Stance {
  const after = mask.slice(range.end, range.end + 60);
  if (isOrgan(mask, range, floor)) return 'acts';
  if (isBystander(mask, range, floor) || SPOKEN_IN.test(before(mask, range, floor, 50))) return 'stands-by';
  if (RANKED.test(after) || FIRM_OF.test(before(mask, range, floor, 5))) return 'colours';
  // "India: utility reveals the winners" says where.
  if (range.start === floor && after.startsWith(': ')) return 'place';
  if (OWNED.test(after)) return 'owns';
  if (ADJECTIVE.test(text.slice(range.start, range.end)) || ADJUNCT.test(after)) return 'colours';
  if (FIRM_BEFORE.test(before(mask, range, floor, 30)) && /^(?:[,.;)]|$)/.test(after)) return 'colours';
  const listed = NAME_BEFORE.test(before(mask, range, floor, 4));
  if (!listed && TOWN_BEFORE.test(text.slice(Math.max(floor, range.start - 30), range.start))) return 'place';
  const preposition = prepositionBefore(mask, range.start, floor, 2);
  // "to India" is a place, "to visit India" is not.
  const towards = preposition === 'to' && /\bto (?:the )?$/.test(before(mask, range, floor, 20));
  return towards || (preposition !== null && ['in', 'at', 'into', 'from'].includes(preposition)) ? 'place' : 'acts';
}

/** A place says where; it can also do ("Gujarat signs"), colour a firm ("the Tokyo venture firm") or be where somebody spoke. */
export function stanceOfPlace(mask: string, range: Range, floor: number): Stance {
  const after = mask.slice(range.end, range.end + 60);
  const leading = before(mask, range, floor, 60);
  if (ORGAN_OF.test(leading) || JOINED_ORGAN.test(leading)) return 'acts';
  const preposition = prepositionBefore(mask, range.start, floor, 1);
  const there = preposition === 'in' || preposition === 'at' || preposition === 'from' || preposition === 'into' || WHERE.test(leading);
  if (!there && STATE_DOES.test(after)) return 'acts';
  if (range.start === floor && PAIR_OPENS.test(after)) return 'acts';
  if (/^\ue005+, (?:\ue004+'s )?$/.test(mask.slice(floor, range.start)) && PAIR_OPENS.test(after)) return 'acts';
  if (SIDE_OF_DEED.test(leading) && !ADJUNCT.test(after) && !FIRM_AFTER.test(after)) return 'acts';
  if (PREFECTURE.test(after) && JOINED_TO.test(leading)) return 'acts';
  if (
    preposition === 'by' &&
    /^[ .,;]?(?:$| (?:in|on|to|from|for|and|last|this)\b|[.,;])/.test(after.slice(0, 8)) &&
    before(mask, range, floor, 6).endsWith('ed by ')
  )
    return 'acts';
  if (FIRM_AFTER.test(after)) return 'colours';
  return SPOKEN_IN.test(before(mask, range, floor, 50)) ? 'stands-by' : 'place';
}
