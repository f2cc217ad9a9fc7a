import type { Kind } from './kind.ts';
import { OUTPUT_AND_SHARES } from './quantity-sets.ts';
import { CHOSEN } from './supply-contract-chosen.ts';
import { ORDERED } from './supply-contract-ordered.ts';
import { SUPPLIED } from './supply-contract-supplied.ts';
import { TERMS } from './supply-contract-terms.ts';

/** An order, offtake, PPA or EPC contract between a buyer and a seller. */
export const supplyContract: Kind = {
  type: 'supply_contract',
  quantities: OUTPUT_AND_SHARES,
  money: true,
  statuses: new Set(['rumoured', 'planned', 'announced', 'signed', 'approved', 'completed', 'delayed', 'cancelled', 'denied', 'reported']),
  cues: [
    ['cancelled', /\b(?:tore up|torn up|tears up|ended|ends|walked out of|pulled out of)\b/g],
    [
      'signed',
      /\b(?:penn?(?:s|ed)|sealed|placed|renew(?:s|ed)|under an? (?:[a-z0-9\ue002-]+ ){0,4}(?:order|contract|agreement|deal|ppa))\b/g,
    ],
  ],
  triggers: [...ORDERED, ...SUPPLIED, ...CHOSEN, ...TERMS],
  exclusions: [
    /\b(?:end|close|finish|start|begin)(?:s|ed|ing)? (?:the|its|this) (?:[a-z0-9-]+ )?(?:year|quarter|week|month|day|half)\b[^;]{0,40}/g,
    // "in talks to buy NEC Energy Solutions, the storage arm of": a firm, not goods.
    /\b(?:buy|buys|buying|bought|purchas(?:e|es|ed|ing)) (?:(?!from\b|at\b|of\b|for\b)[a-z'-]+ ){0,3}\ue003+(?=,|\.|;|$| for \ue000)[^;]{0,60}/g,
    /\border(?:s|ed|ing)? (?:[a-z]+ ){0,2}(?:checks?|inspections?|audits?|recalls?|probes?|reviews?|shutdowns?)\b/g,
    // Money is lent or granted, not supplied.
    /\b(?:provid|supply|suppli|deliver)[a-z]{1,3} (?:up to |about |around |nearly |as much as |a total of |a further |another |over |more than ){0,2}\ue000+(?! (?:worth|of))/g,
    /\bin order (?:to|that|for)\b/g,
    /\b(?:court|executive|government|ministry|interim|administrative|restraining|cease|rule-based|world|pecking|law and|short|tall|gag|stay|removal|prohibition) orders?\b/g,
    /\bsupply[- ]chains?\b/g,
    /\b(?:out of order|order ?books?|order backlog|orders? (?:backlog|intake|pile|pipeline)|money supply|supply and demand|supply side|oversupply|supply glut|supply disruptions?|supply shortages?|supply crunch)\b/g,
    /\b(?:deliver|provide|supply|give|buy|purchase)(?:s|d|ed|ing|y|ies)? (?:[a-z]+ ){0,2}(?:support|value|benefits?|growth|insights?|opportunit|relief|clarity|certainty|financing|funding|training|services? to|stakes?|shares|equity|results|information|assistance|incentives?|subsid|loans?|grants?|technolog)/g,
    /\btechnology (?:support|assistance)\b/g,
    /\bcontract (?:workers?|manufactur|labour|labor)/g,
    /\bsource (?:said|told|familiar|close|code)\b/g,
    /\b(?:share|stock|equity|asset|business|unit|securities) (?:purchase|sale|transfer|subscription) (?:and [a-z]+ )?(?:agreements?|deals?|contracts?)\b/g,
    // A supplier by trade: "Panasonic, which supplies cells to Tesla".
    /\b(?:which|who|that|both of which|some of which) (?:already |also |currently |mainly |now )?(?:has |have |had )?(?:suppl(?:y|ies|ied)|sources?d?|buys?|bought|delivers?|delivered|ships?|shipped|provides?|provided|exports?|imports?)\b(?!(?:(?! and )[^;,]){0,60}[\ue000\ue001])/g,
    /\b(?:'s?|its|their) (?:\ue000+[ -])?(?:[a-z-]+ )?purchase of (?:[a-z'.-]+ ){0,3}[\ue003\ue004]/g,
    /\b(?:licen[cs][a-z]+|technology|collaboration|joint|development|cooperation|partnership|investment) (?:transfer |venture |development )?(?:deals?|agreements?|pacts?|contracts?)\b/g,
    /\b(?:buy|bought|tak|took|acquir)[a-z]* (?:just under |just over |about |nearly |over )?(?:half|a third|a quarter) of (?:[a-z0-9'-]+ ){0,4}(?:batter(?:y|ies)|projects?|farms?|portfolio|mine|plants?)\b/g,
    // A company, not goods.
    /\bcontracts? (?:on \ue002+ )?to (?:set up|form|establish|create)\b[^;]{0,60}/g,
    // Shares, not goods.
    /\b(?:buy|bought|purchas|acquir|sell|sold|tak|took|pick|secur)[a-z]*\b[^;]{0,50}?\ue001+ (?:(?:of|in) (?:(?!to\b|from\b|by\b|for\b|at\b)[a-z'-]+ ){0,2}\ue003|(?:[a-z-]+ ){0,2}(?:stake|interest|holding|shareholding|shares|equity)\b)/g,
    /\b(?:buy|buys|bought|buying) (?:out|into|back)\b|\b(?:sell|sells|sold|selling) (?:out|down|off)\b/g,
    /\b(?:supply|sale) of power to (?:its|the) (?:own|plant)\b/g,
  ],
};
