import { PRODUCT } from './vocabulary.ts';

/** Contracts that can only be for goods, power or works. */
export const SUPPLY_DEED = String.raw`off-?take(?: agreements?| deals?| contracts?| pacts?)?|(?:[a-z-]+ )?supply (?:agreements?|deals?|pacts?|contracts?|arrangement)|power (?:purchase|sale|supply) agreements?|v?ppas?|tolling (?:agreements?|deals?|contracts?)|(?:capacity|optimi[sz]ation|service|maintenance|delivery|sales|purchase|procurement|sourcing|energy storage(?: purchase| service)?|call-off) (?:agreements?|contracts?|deals?)|bess?pa|epc (?:contracts?|orders?|agreements?|deals?)|(?:long-term|multi-year|supply|five-year|ten-year|[0-9a-z]+-year) (?:contracts?|orders?)`;
export const CONTRACT = String.raw`\b(?:(?:purchase |work |supply |export |repeat |large |mega |first |maiden |new |single )?orders?|contracts?|(?:letters?|notices?) of (?:award|acceptance)|noa|loa|lois|notice to proceed|(?:job|mandate|work|commission) (?:to|of|for) (?:supply|build|deliver|install|equip|engineer|provid|design|fit|construct)[a-z]*|${SUPPLY_DEED})\b`;
/** Goods by the piece or the tonne; a word behind them that makes them a plant or a study is refused. */
export const GOODS = String.raw`\b(?:cells?|packs?|batter(?:y|ies)|modules?|cathodes?|anodes?|graphite|lithium(?!-ion)|nickel|cobalt|separators?|electrolytes?|foil|turbines?|inverters?|transformers?|panels|power|electricity|ammonia|hydrogen|lng|spodumene|hydroxide|carbonate|containers?|chargers|buses|scooters|trucks)\b(?! (?:plants?|recycl|manufactur|making|factor|production|projects?|technolog|development|units?|research|swapping|assembly|business|venture|joint|jvs?|safety))`;
export const SOLD = String.raw`<quantity>|${PRODUCT}`;
export const OUTPUT_SHARE = String.raw`(?:half|all|most|part|a third|a quarter|two[- ]thirds|three[- ]quarters|the (?:whole|entire|full|bulk|rest|balance)|<quantity>|much|everything) (?:of (?:it|them)\b|(?:of )?(?:(?:the|its|their|that|an?|<org>(?:'s)?) )?(?:[a-z'-]+ ){0,3}(?:output|production|capacity|volumes?|offtake))`;
export const BUYING = {
  subject: 'buyer',
  from: 'seller',
  of: 'seller',
  for: null,
  by: 'buyer',
  with: 'seller',
  at: null,
  in: null,
} as const;
export const SELLING = {
  subject: 'seller',
  to: 'buyer',
  object: 'buyer',
  by: 'seller',
  for: 'buyer',
  with: null,
  from: null,
  at: null,
  in: null,
} as const;
