import { homeBefore } from '../names/home.ts';
import type { FoundOrganization } from '../names/mentions.ts';
import { has, normAfter, normBefore, type NamedText } from '../names/named-text.ts';
import { CAPITALS, HEADLINE, SHOUTED } from '../names/shape.ts';
import { isDealtWith } from './organization-cue.ts';
import { DEEDS, HAS, OBJECTS, PARTICIPLES, SPEECH } from './organization-deed.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Capitals that the trade and the business press use for things, people and terms. */
const THINGS = words(`
  ev evs bev phev hev fcev ice suv mpv bess ess ups bms pcs ems ac dc hvdc pv csp smr ccs ccus lfp nmc nca lto lmfp acc lng lpg cng sop
  ipo spv jv fdi gst vat gdp cpi cagr ebitda ebit pat capex opex irr npv roi lcoe lcos fid fy qip eps pe roe roce arpu
  epc ppa bespa psa ipp rfp rfq rfs eoi loi loa mou nda fta cepa epa rtc fdre rpo eso vgf dcr almm ists cuf plf cod sla kyc
  pli fame cbam ira rohs reach cop sdg esg brsr cdm
  ceo cfo coo cto cmd cxo md mp mla vp evp svp avp agm egm hr pr it ai ml iot llm gpu cpu led lcd usb gps
  usd inr jpy cny eur krw aud gbp hkd sgd rmb lme
  usa uk uae us eu un nato asean brics quad apac emea mena gcc
  km kw mw gw kwh mwh gwh twh mtpa tpa mt ist gmt jst edt pst utc am pm hq faq pm cm dm kg
  oem oems msme msmes psu psus sme smes ngo ngos dic tv ott nri nris gm dgm
  north south east west the and for from with not new all
`);
const SHORTEST = 3;
const LONGEST = 6;
/** What a body is or does behind its name: "is to", "is set", "is seeking", "will", "plans". */
const ACTS = words('will would plans aims intends expects seeks wants hopes agreed decided');
const IS_DOING = words('to set expected seeking planning considering building developing investing setting looking also targeting');

/** Bodies told by the company their capitals keep: "CORFO said", "the CEC's report", "a loan from DOE", "SMM will purchase". */
export function acronymOrganizations(t: NamedText, taken: Uint8Array): readonly FoundOrganization[] {
  const found: FoundOrganization[] = [];
  for (let at = 0; at < t.tokens.length; at++) {
    if (!isAcronym(t, at, taken) || !(acts(t, at) || owns(t, at) || isDealtWith(t, at))) continue;
    const name = t.text.slice(t.tokens[at]?.start, t.tokens[at]?.end);
    found.push({ from: at, to: at + 1, value: { id: null, name, country: homeBefore(t, at) }, by: 'organization.acronym' });
  }
  return found;
}

function isAcronym(t: NamedText, at: number, taken: Uint8Array): boolean {
  if (!has(t, at, CAPITALS) || taken[at] || t.hitOf[at] !== -1 || has(t, at, HEADLINE | SHOUTED)) return false;
  const norm = t.tokens[at]?.norm ?? '';
  if (norm.length < SHORTEST || norm.length > LONGEST || !/^[a-z]+$/.test(norm) || THINGS.has(norm)) return false;
  // Part of something longer: "LFP-ES", "CR2032", "ABC Motors".
  const joined = [at, at + 1].some((i) => t.tokens[i]?.gap === false && /^[-/.&]$/.test(t.tokens[i === at ? at - 1 : i]?.norm ?? ''));
  return !joined && !(has(t, at + 1, CAPITALS) && normAfter(t, at + 1) !== '') && !(has(t, at - 1, CAPITALS) && normBefore(t, at) !== '');
}

function acts(t: NamedText, at: number): boolean {
  const [verb, object] = [normAfter(t, at + 1), normAfter(t, at + 2)];
  if (SPEECH.has(verb) || ACTS.has(verb)) return true;
  if (HAS.has(verb)) return PARTICIPLES.has(object) || PARTICIPLES.has(normAfter(t, at + 3));
  if (verb === 'is') return IS_DOING.has(object);
  if (verb === 'wrote') return object === 'down' || object === 'off';
  return DEEDS.has(verb) && OBJECTS.has(object);
}

/** "the CEC's report": things own little. */
function owns(t: NamedText, at: number): boolean {
  const next = normAfter(t, at + 1);
  return (next === "'" && t.tokens[at + 1]?.gap === false && normAfter(t, at + 2) === 's') || next === "'s";
}
