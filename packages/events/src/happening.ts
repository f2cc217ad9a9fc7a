import { contains, type EventType } from '@gigawire/domain';
import { compareFigures } from './compare-figures.ts';
import { firmKey } from './firm-key.ts';
import type { Party } from './parties.ts';
import type { Statement } from './statement.ts';

/** Statements of one article that tell the same happening, in order; figures, dates and names that later sentences add. */
export interface Happening {
  readonly statements: readonly Statement[];
  readonly figures: Statement['figures'];
  readonly dates: Statement['dates'];
  /** Who came in beside those of the statements: "X and Y will lend a further …". */
  readonly joiners: readonly Party[];
  /** The last sentence that told of it. */
  readonly until: number;
}

/** A happening as its first statement tells it. */
export const begun = (statement: Statement): Happening => ({
  statements: [statement],
  figures: statement.figures,
  dates: statement.dates,
  joiners: [],
  until: statement.frame.sentence.index,
});

export const lastOf = (happening: Happening): Statement | undefined => happening.statements.at(-1);

/** Types under which one act is often told twice: first as an investment, then as the plant it pays for. */
const FAMILIES: readonly ReadonlySet<EventType>[] = [
  new Set(['investment', 'facility', 'partnership']),
  new Set(['tender', 'supply_contract']),
  new Set(['partnership', 'agreement']),
  new Set(['policy', 'public_funding']),
  new Set(['agreement', 'public_funding']),
  new Set(['policy', 'trade_measure']),
];
/** Types whose reports are their figures: two figures are two reports. */
const FIGURED: ReadonlySet<EventType> = new Set(['market', 'policy', 'trade_measure']);

/** Words by which another amount is a part of the one told, or the whole of which it is a part. */
export const MORE =
  /\b(?:further|additional|another|remaining|the rest|balance|total(?:s|ling|led)?|bring(?:s|ing)|tak(?:es|ing) the|lift(?:s|ing) the|combined|together|overall|altogether|in all|of which|of that|of this|alone|each|including|second phase|first phase|initial|later|eventually|then|respectively|and .{2,40} for)\b/;

/** Sentences between a happening and a definite phrase ("the plant") that means it. */
const NEAR = 3;

const hostCountries = (statements: readonly Statement[]): string[] =>
  statements.flatMap((s) => s.cast.actors.flatMap((a) => (a.role === 'host' && a.country !== null ? [a.country] : [])));

/** A plant in Ontario is not the one in Carolina, whoever builds both. */
function elsewhere(statements: readonly Statement[], next: Statement): boolean {
  if (next.type !== 'facility') return false;
  const [here, there] = [hostCountries(statements), hostCountries([next])];
  return here.length > 0 && there.length > 0 && !there.some((country) => here.includes(country));
}

/** Triggers of a partnership that is a company of its own, and so can be the plant it builds. */
const JOINT = new Set([
  'form',
  'form-passive',
  'agree-venture',
  'jv-stake',
  'shares',
  'split',
  'together',
  'equal-shares',
  'found',
  'deed',
]);
/** Money that says nothing of one plant: a budget changed, shares bought in a round. */
const APART = new Set(['change-capex', 'lead-round', 'put-at']);

const joinable = ({ type, frame }: Statement): boolean => {
  const { name } = frame.hit.trigger;
  return type === 'partnership' ? JOINT.has(name) : !APART.has(name);
};

const related = (a: Statement, b: Statement): boolean => joinable(a) && joinable(b) && FAMILIES.some((f) => f.has(a.type) && f.has(b.type));

/** Types in which a ministry acts for its state. */
const OF_STATES: ReadonlySet<EventType> = new Set(['trade_measure', 'policy', 'public_funding', 'agreement', 'meeting']);

/** Organs that act for a bloc. */
const EU_ORGAN = /^(?:European (?:Commission|Parliament|Council|Union)|EU|Brussels)$/;

/** Keys of who takes part; an organ of a state stands for the state. */
const acting = (s: Statement): string[] => [
  ...s.cast.actors.filter((a) => a.role !== 'host').map((a) => (EU_ORGAN.test(a.name) ? 'eu' : (a.id ?? firmKey(a.name)))),
  ...(OF_STATES.has(s.type)
    ? s.cast.parties.flatMap((p) => (p.nature === 'state' && p.id !== null && p.country !== null ? [p.country] : []))
    : []),
];

/** "TDSG, a joint venture established by Suzuki and Denso": who founded or owns the one that acts. */
const FOUNDED_BY =
  /\b(?:established|founded|formed|set up|owned|held|controlled|led|backed|promoted|created|run) by (?:the )?(?:[\ue003-\ue005, ]|and )*$/;

const founds = ({ frame: { scene, clause } }: Statement, party: Party): boolean =>
  FOUNDED_BY.test(scene.mask.slice(Math.max(clause.start, party.start - 120), party.start));

/** Everybody the clause names, "a subsidiary of Tata" too. */
const named = (s: Statement): string[] =>
  s.frame.parties.flatMap((p) => (p.stance === 'acts' && contains(s.frame.clause, p) && !founds(s, p) ? [p.id ?? firmKey(p.name)] : []));

const wordsOf = ({ frame: { scene, clause } }: Statement): string => scene.mask.slice(clause.start, clause.end);

/** "Glencore" and "Glencore Canada" are one side of a deed. */
const oneSide = (x: string, y: string): boolean => x === y || x.startsWith(`${y} `) || y.startsWith(`${x} `);
const share = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.some((y) => oneSide(x, y)));

/** What a firm's accounts show. */
const ACCOUNTS =
  /\b(?:revenues?|turnover|profits?|loss(?:es)?|income|ebitda?|earnings|margins?|net sales|operating costs|shipments|sold)\b/;

/** Sentences through which a firm's results are told: of the firm by name, or of nobody in particular. */
const RESULTS = 4;
const RESULTS_OF_NOBODY = 2;

/** "Revenue grew to …, though profit slipped to …" is one set of results, in one sentence or several. */
function sameResults({ statements, until }: Happening, next: Statement): boolean {
  const theirs = acting(next);
  const mine = statements.flatMap(acting);
  // "Moody's expects its revenue to rise" is another's forecast.
  if (mine.length > 0 && theirs.some((name) => !mine.includes(name))) return false;
  const { scene, sentence } = next.frame;
  const gap = sentence.index - until;
  if (gap === 0) return true;
  const accounts = (s: Statement): boolean => ACCOUNTS.test(scene.mask.slice(s.frame.sentence.start, s.frame.sentence.end));
  const reach = share(mine, theirs) ? RESULTS : RESULTS_OF_NOBODY;
  return gap <= reach && accounts(next) && statements.some(accounts) && statements[0]?.background === next.background;
}

/** "the series C round", "the shares": somebody else's part in the deal just told of. */
const SAME_DEAL =
  /\b(?:the|this|its|that) (?:[a-z-]+ ){0,3}(?:rounds?|deal|transaction|fundraise|financing|shares|stake|sale|order|contract|venture)\b|\balso (?:took part|take part|joined|contributed|participated|invested|backed|chipped in)\b/;

/** "lost a similar tender", "a separate order": said to be another one. */
const ANOTHER =
  /\b(?:an?|another|the|its|their) (?:similar|separate|different|earlier|previous|unrelated|comparable) (?:[a-z-]+ ){0,2}(?:tender|auction|contract|order|deal|transaction|acquisition|purchase|takeover|plant|factory|round|stake|venture|loan|project|agreement|pact|recall|fire)\b/;

/** "Under the agreement, JBIC will lend …". */
const UNDER_IT =
  /^\W{0,3}(?:under|as part of|according to|in line with) (?:the )?(?:terms of )?(?:the|this) (?:[a-z-]+ ){0,2}(?:agreement|arrangement|deal|contract|pact|accord|scheme|terms|plan|mou|memorandum|partnership|programme|program)\b/;

/** "the second plant": one beside the thing told of. */
const OTHER_ONE =
  /^\W{0,3}(?:the|its|a) (?:[a-z-]+ ){0,2}?(?:second|third|fourth|fifth|other|next|new|latest|further|separate|larger|smaller)\b/;

/** Types whose points are listed below the sentence that tells of them. */
const POINTED: ReadonlySet<EventType> = new Set(['policy', 'trade_measure', 'tender', 'agreement']);
/** Types whose figures are nobody else's. */
const OWN_FIGURES: ReadonlySet<EventType> = new Set(['market', 'meeting']);

/** True when an entry of a list names nobody of its own and so goes on about what heads the list. */
function isPointOf(first: Statement, next: Statement): boolean {
  const kin = first.type === next.type || (POINTED.has(next.type) && first.type !== 'tender');
  return POINTED.has(first.type) && kin && acting(next).every((name) => acting(first).includes(name));
}

/** Types whose money comes from several, told one after the other. */
const MONEY: ReadonlySet<EventType> = new Set(['public_funding', 'investment']);
const REST = /\b(?:another|a further|an additional|the remaining|the balance of) \ue000/;

/** Words of a headline for what the lead tells by its deed: "invests in British project", then "has agreed to acquire 49%". */
const GENERAL: ReadonlySet<EventType> = new Set(['investment']);
const DEEDS: ReadonlySet<EventType> = new Set(['acquisition', 'partnership', 'supply_contract', 'public_funding']);

/** Triggers that tell how the thing just told of was shared out. */
const PORTIONS: ReadonlySet<string> = new Set(['shared-out', 'won-at', 'win-part']);

/** Types in which one firm deals with another, and the next deal is with a third. */
const WITH_ANOTHER: ReadonlySet<EventType> = new Set(['acquisition', 'supply_contract', 'partnership']);

/** The firms a statement names beside those that do it. */
const counterparts = (s: Statement): string[] =>
  s.cast.parties.flatMap((p) => (p.nature === 'firm' && !s.cast.doers.includes(p) ? [p.id ?? firmKey(p.name)] : []));

/** Words by which a deal is another one. */
const BESIDES =
  /\b(?:also|separately|another|meanwhile|earlier|previously|recently|as well|too|last (?:week|month|year)|this (?:week|month|year))\b|^\W{0,3}(?:in |on |since )?\ue002/;

/** "X buys Y", and further down "X will also buy Z". */
function withAnother(statements: readonly Statement[], next: Statement): boolean {
  if (!WITH_ANOTHER.has(next.type) || next.frame.sentence.standing !== 'body') return false;
  const theirs = counterparts(next);
  if (theirs.length === 0) return false;
  if (!BESIDES.test(wordsOf(next))) return false;
  const told = statements.flatMap((s) => [...counterparts(s), ...named(s)]);
  return statements.some((s) => counterparts(s).length > 0) && !share(theirs, told);
}

/** Likelihood that two statements must give each other's type, both together, to be one act that fits two types. */
const LIKELY_BOTH = 0.06;

const couldBe = (a: Statement, b: Statement): boolean =>
  a.odds === null || b.odds === null || (a.odds.get(b.type) ?? 0) + (b.odds.get(a.type) ?? 0) >= LIKELY_BOTH;

const ROUNDED = 0.04;

/** True when `next` tells again, or more of, what `happening` tells. */
export function tellsOf(happening: Happening, next: Statement): boolean {
  const { statements } = happening;
  const first = statements[0];
  const last = statements.at(-1);
  if (!first || !last) return false;
  const { scene, sentence, clause } = next.frame;
  const sameType = statements.some((s) => s.type === next.type);
  // A headline rounds: $1.4 billion for $1.37 billion.
  const rounded = first.frame.sentence.standing === 'headline' && statements.length === 1;
  const figures = compareFigures(scene, happening.figures, next.figures, {
    ofShares: next.type === 'acquisition',
    within: rounded ? ROUNDED : undefined,
  });
  if (next.type === 'market' && last.type === 'market' && sameResults(happening, next)) return true;
  if (elsewhere(statements, next) || ANOTHER.test(wordsOf(next))) return false;
  if (withAnother(statements, next)) return false;
  const gap = sentence.index - happening.until;
  const who = statements.flatMap(acting);
  const others = acting(next);
  if (sentence.kind === 'item' && isPointOf(first, next)) return true;
  // "X won 400 MW and Y 350 MW" right behind the auction: the shares of its whole.
  if (sameType && PORTIONS.has(next.frame.hit.trigger.name) && gap <= 2 && !first.background) return true;
  // "Two banks will put in another $130 million": the rest of the money just told of.
  if (
    MONEY.has(next.type) &&
    statements.every((s) => MONEY.has(s.type)) &&
    gap <= 1 &&
    gap > 0 &&
    !first.background &&
    REST.test(wordsOf(next))
  )
    return true;
  // One act that fits two types: the same figure of the same firm.
  const twofold =
    figures === 'same' && share(who, others) && !OWN_FIGURES.has(next.type) && statements.every((s) => !OWN_FIGURES.has(s.type));
  const lead = next.frame.sentence.standing === 'lead' && first.frame.sentence.standing === 'headline' && gap === 1;
  // The lead goes on with what its headline told, whatever it calls those who act.
  const here = new Set(statements.flatMap((s) => s.countries));
  const abroad = next.countries.length > 0 && here.size > 0 && !next.countries.some((c) => here.has(c));
  if (lead && sameType && !abroad && figures !== 'clash' && clause.link === 'opening' && !OWN_FIGURES.has(next.type)) return true;
  if (lead && GENERAL.has(first.type) && DEEDS.has(next.type) && figures !== 'clash' && share(who, others)) return true;
  // "Suzuki, partners to set up plant", then "has joined hands with Toshiba to set up a plant".
  const plans = first.type === 'facility' && next.type === 'partnership' && (first.status === 'planned' || first.status === 'announced');
  if (lead && plans && clause.link === 'opening' && figures !== 'clash' && share(who, others)) return true;
  // "India and Japan seal a 60 billion yen pact", then the banks that signed the loan.
  if (lead && first.type === 'agreement' && DEEDS.has(next.type) && figures === 'same') return true;
  if (!sameType && !statements.some((s) => couldBe(s, next) && (twofold || related(s, next)))) return false;
  // "The joint venture will be capitalised at 2 billion yen": the thing itself, with a figure of another of its sides.
  const definite = next.cast.thing || UNDER_IT.test(wordsOf(next));
  if (sameType && definite && gap <= NEAR && !OWN_FIGURES.has(next.type) && !OTHER_ONE.test(wordsOf(next))) return true;
  if (figures === 'clash') {
    const part = sameType && gap <= NEAR && first.background === next.background && share(who, others);
    return part && !OWN_FIGURES.has(next.type) && MORE.test(scene.mask.slice(clause.start, clause.end));
  }
  if (first.background !== next.background) return figures === 'same';
  // The lead says again what the headline said: the same figure of the same kind of act is the same act, whoever is named for it.
  const again = sameType && figures === 'same' && !OWN_FIGURES.has(next.type);
  if (again && (share(who, others) || (gap <= 1 && first.frame.sentence.standing === 'headline'))) return true;
  if ((next.cast.thing || statements.every((s) => s.cast.thing)) && gap <= NEAR) return true;
  if (abroad) return false;
  // Another firm's plant beside an investment: who does it must be among them.
  const doers = next.cast.doers.map((p) => p.id ?? firmKey(p.name));
  if (!sameType && !share(who, doers.length > 0 ? doers : others)) return false;
  if (FIGURED.has(next.type)) {
    // A measure told again without its figures, or with them; other figures are another measure.
    return (
      figures === 'same' ||
      (next.figures.size === 0 && happening.figures.size > 0 && gap <= NEAR && share(who, others)) ||
      (happening.figures.size === 0 && share(who, others) && next.type !== 'market')
    );
  }
  if (sameType && gap <= NEAR && gap > 0 && next.figures.size === 0 && SAME_DEAL.test(wordsOf(next))) return true;
  if (who.length > 0 && others.length > 0) return share(who, others) || (gap <= NEAR && share(who, named(next)));
  return figures === 'same' || gap <= NEAR || first.frame.sentence.standing === 'headline';
}

/** Statements after which a happening takes no more: a text that repeats itself stays linear. */
const ENOUGH = 40;

/** Puts a statement with what was told before. */
export function withStatement(happening: Happening, next: Statement): Happening {
  if (happening.statements.length >= ENOUGH) return happening;
  return {
    statements: [...happening.statements, next],
    figures: new Map([...next.figures, ...happening.figures]),
    dates: new Map([...next.dates, ...happening.dates]),
    joiners: happening.joiners,
    until: next.frame.sentence.index,
  };
}
