import type { Range } from '@gigawire/domain';
import { isState } from './natures.ts';
import type { Party } from './parties.ts';
import type { Scene } from './scene.ts';

/** Whom the next pronoun would mean, after the sentences read so far. */
export interface Focus {
  /** Who the last sentence with a subject was about. */
  readonly subject: readonly Party[];
  readonly firms: readonly Party[];
  readonly state: Party | null;
  /** Country of the last place or state. */
  readonly country: string | null;
}

export const NOBODY: Focus = { subject: [], firms: [], state: null, country: null };

const OPENING = String.raw`^\W{0,3}(?:(?:in|at|on|under|as|by|for|since|during|with|through|worth|valued|priced|costing|separately|meanwhile|however|earlier|also|moreover|further|additionally|besides|notably|still|later|currently)\b[^,;]{0,70}, |(?:in |on |since |by |from |for |during )?\ue002+,? |(?:last|this|in) (?:week|month|year) |(?:an?|one|two|three|some|several|the) (?:[a-z]+ ){1,5}(?:earlier|later|before|ago|after),? |(?:and|but|so|where|in which|then|also|instead|meanwhile|however|separately|while) )?`;
const openings: string[] = [];

function starts(words: string): RegExp {
  openings.push(words);
  return new RegExp(`${OPENING}(?:${words})\\b`);
}

const SUBJECT = starts(String.raw`it|they|he|she|its|their`);
/** "Revenue rose", "consensus has sales at": of the firm just spoken of. */
const RESULTS = starts(
  String.raw`(?:(?:the|total|group|consolidated|quarterly|annual|full-year|consensus) )?(?:net |operating |pre-?tax |gross |core )?(?:profits?|loss(?:es)?|income|revenues?|turnover|royalties|earnings|ebitda?|margins?|order book|order backlog|consensus|guidance|deliveries)`,
);
const FIRM = starts(
  // "The joint venture company" is the thing a deed made.
  String.raw`(?:the|this) (?!(?:[a-z-]+ ){0,2}(?:venture|jv|project|new|merged|combined) (?:company|firm|entity|unit))(?:[a-z\ue003-\ue005-]+ ){0,3}(?:company|firm|group|automaker|carmaker|maker|explorer|recycler|refiner|integrator|manufacturer|conglomerate|startup|start-up|utility|miner|producer|supplier|developer|giant|major|unit|subsidiary|arm|oem|operator|trader|corporation)`,
);
/** A public bank, or a firm where no bank was named. */
const LENDER = starts(String.raw`(?:the|this) (?:[a-z\ue004\ue005-]+ ){0,3}(?:bank|lender|agency|insurer|financier|body|fund)`);
const FIRMS = starts(
  String.raw`(?:the|both|all|these) (?:two |three |four |five )?(?:[a-z\ue004\ue005-]+ )?(?:companies|firms|partners|sides|parties|automakers|carmakers|groups|makers|entities|duo|trio|pair)|(?:the|both) (?:two|three|four)?(?= ?(?:have|had|will|would|are|were|aim|plan|expect|hope|said|agreed|signed|set up|formed|founded|launched|also)\b)`,
);
const STATE = starts(
  String.raw`(?:the|these|this|its) (?:[a-z-]+ ){0,2}(?:government|govt|ministry|country|nation|state|centre|administration|department|regulator|council|commission|authority|board|association|cabinet|minister|initiatives?|officials?)`,
);
const THING = starts(
  String.raw`(?:the (?:[a-z]+ ){0,2}(?:value|size|price|costs?|worth|amount|capacity|terms?|duration|scope) of )?(?:the|this|these|its|both|each|an? (?:first|second|initial|further)|once [a-z]+,? the) (?:[a-z0-9\ue000\ue001\ue004\ue005/-]+ ){0,3}(?:plants?|addition|extension|enlargement|works|mine|refinery|(?:new|merged|combined) (?:company|firm|entity)|volumes?|shares|award|fund|price(?: tag)?|consideration|purchase|sale|sell-off|takeover|merger|closing|completion|handover|money|proceeds|capital|factor(?:y|ies)|gigafactor(?:y|ies)|facilit(?:y|ies)|projects?|unit|site|line|complex|venture|jv|outlay|costs?|price tag|bill|deal|agreement|pact|mou|memorandum|investment|investments|funding|funds?|support|aid|assistance|round|scheme|programme|program|policy|rules?|tenders?|bids?|proposals?|submissions?|auction|order|contract|acquisition|transaction|stake|loan|subsid(?:y|ies)|grant|incentive|partnership|collaboration|alliance|cooperation|tie-up|phase|capacity|expansion|production|operations|construction|delivery|deliveries|supplies|supply|move|amount|package|batter(?:y|ies)|cells?|technology|duty|duties|tariffs?|restrictions?|curbs?|controls?|measures?|ban|fire|blaze|incident|recall|strategy|standards?|exemptions?|relief|obligations?|notification|levy|quotas?|moratorium|credit|financing|guarantee|investigation|probe|determination|ruling|targets?|call|round|visit|delegation|talks|meeting|summit|mission)|(?:bids|proposals|commissioning|production|construction|deliveries|commercial operations?|completion|closing|financial close) (?:is|are|was|were|will|would)|(?:price|value|deal value|size|financing|offtake|cost)(?=:)`,
);
const JOINT = starts(
  String.raw`(?:the|this|these|their|such) (?:[a-z-]+ ){0,2}(?:partnership|collaboration|cooperation|relationship|alliance|effort|ties|initiative|engagement|framework|agreement|pact|dialogue|visit)`,
);

/** Any of the above: most clauses open with none, which one search tells instead of eight. */
const ANY = starts(openings.join('|'));

/** What a clause without a named subject leans on. */
export interface Reference {
  readonly parties: readonly Party[];
  /** "the plant", "the deal": says more of a happening already told. */
  readonly thing: boolean;
  /** The two states the article is about are meant. */
  readonly joint: boolean;
}

/** Whom or what the opening words of a clause mean; null when they lean on nothing. */
export function referenceOf(
  mask: string,
  clause: Range,
  told: { readonly focus: Focus; readonly sentence: Range; readonly parties: readonly Party[] },
): Reference | null {
  const { focus } = told;
  const words = mask.slice(clause.start, Math.min(clause.end, clause.start + 160));
  if (!ANY.test(words)) return null;
  const found = (parties: readonly Party[], thing = false, joint = false): Reference => ({ parties, thing, joint });
  // "Tata will ship from Pune, where it opened a plant": the sentence's own subject comes before an earlier one.
  const own =
    clause.start > told.sentence.start
      ? subjectOf(
          mask,
          told.sentence,
          told.parties.filter((p) => p.end <= clause.start),
        )
      : [];
  if (SUBJECT.test(words)) return found(own.length > 0 ? own : focus.subject);
  if (RESULTS.test(words)) return found(own.length > 0 ? own : focus.firms.slice(0, 1));
  if (LENDER.test(words))
    return found(focus.state?.nature === 'bank' || focus.firms.length === 0 ? (focus.state ? [focus.state] : []) : focus.firms.slice(0, 1));
  if (FIRMS.test(words)) return found(focus.firms.slice(0, 3));
  const firm = FIRM.exec(words);
  if (firm) {
    // "the Detroit carmaker": one from there.
    const end = clause.start + firm[0].length;
    const ground = told.parties.find((p) => p.start >= clause.start && p.end <= end && p.nature === 'state');
    // A firm nobody recognized: what it does belongs to what was told of it.
    if (focus.firms.length === 0) return found([], true);
    return found((ground ? focus.firms.filter((f) => f.country === ground.country) : focus.firms).slice(0, 1));
  }
  if (STATE.test(words)) return found(focus.state ? [focus.state] : []);
  if (JOINT.test(words)) return found([], true, true);
  return THING.test(words) ? found([], true) : null;
}

/** The first names of a sentence that act: one, or several joined by "and". */
export function subjectOf(mask: string, sentence: Range, parties: readonly Party[]): readonly Party[] {
  const acting = parties.filter((p) => p.stance === 'acts' || p.stance === 'owns');
  const first = acting[0];
  if (!first) return [];
  const subject = [first];
  for (const next of acting.slice(1)) {
    const last = subject.at(-1) ?? first;
    if (!/^[ ,&/-]*(?:and |& )?(?:the )?(?:[a-z-]+ ){0,2}$/.test(mask.slice(last.end, next.start).replace(/[\ue004]+(?:'s)? ?/g, '')))
      break;
    subject.push(next);
  }
  return subject;
}

/** The focus after a sentence whose names are `parties`. */
export function moved(focus: Focus, scene: Scene, sentence: Range, parties: readonly Party[]): Focus {
  const subject = subjectOf(scene.mask, sentence, parties);
  const firms = parties.filter((p) => p.nature === 'firm' && p.stance === 'acts');
  const leading = subject.filter((p) => p.nature === 'firm');
  const state =
    subject.find((p) => isState(p.nature)) ?? parties.find((p) => p.nature === 'state' && (p.stance === 'acts' || p.stance === 'owns'));
  const country = parties.findLast((p) => p.country !== null && p.stance !== 'stands-by')?.country;
  return {
    subject: subject.length > 0 ? subject : focus.subject,
    firms: firms.length > 0 ? [...leading, ...firms.filter((f) => !leading.includes(f))] : focus.firms,
    state: state ?? focus.state,
    country: country ?? focus.country,
  };
}
