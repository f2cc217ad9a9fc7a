import { has, hitAt, isCapital, nameOf, normAfter, normBefore, type NamedText } from './named-text.ts';
import { OPENING } from './shape.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What a government does, in the forms the press uses: "Tokyo said", "Beijing has imposed". */
const ACTS = words(`
  said says say wants want sees see seeks seek sought hopes hope agreed agree agrees pledged pledge pledges urged urges offered offers offer promised
  aims aim aimed plans plan planned intends backs backed supports supported imposed imposes imposing curbed curbs banned bans tightened tightens restricted
  restricts announced announces unveiled unveils approved approves committed commits proposed proposes signed sign signs warned warns accused
  accuses retaliated rejected rejects welcomed welcomes considers considered considering expects expected insists insisted denied denies asked asks
  called calls demanded demands launched launches lifted lifts eased eases extended extends granted grants earmarked allocated set sets
  finalised finalized ratified concluded negotiated negotiating pushes pushed pushing looks looked looking moved moves responded responds suspended suspends
  decided decides sent sends invited invites views viewed regards regarded believes fears feared needs relies relied depends subsidises subsidizes
  funds funded provides provided controls controlled dominates criticised criticized condemned stepped steps stopped halted halts weighs weighed kept keeps cut cuts
  raised raises slapped hit blocked blocks opened resumed resumes joined joins protested protests vowed vows notified notifies indicated confirmed
  confirms lodged reiterated stressed stresses emphasised emphasized acknowledged argued argues cited cites described dismissed enacted intends issued
  issues maintains maintained ordered orders prepares preparing reacted refused refuses required resisted revoked scrapped shelved summoned threatened
  threatens took takes voiced withdrew roll rolled avoid retaliate impose ban tighten ease lift raise announce commit consider expand limit restrict
  accept reject drop respond impose urge urging resist withdraw comment commented invest invests invested charge charges charged levy levies
  levied spend spends spent lend lends lent pay pays paid put puts hold holds held waive waives waived exempt exempts exempted declined declines
  decline introduce introduces introduced delay delays delayed postpone postpones postponed allow allows allowed subsidise subsidize subsidised
  subsidized share shares shared double doubled widen widens widened renew renews renewed challenge challenged shrugged negotiate
  negotiates earmark earmarks lower lowered grant suspend approve support back fund finance finances financed ratify sanction sanctioned
  promise propose pledge reimburse match`);
const AUXILIARIES = words(
  'has have had will would is was are were may might could can should must also now recently formally already jointly both in did does do no not had',
);
/** What a town does too ("Tokyo shares closed", "Tokyo held the Games"): an act only with what makes it one. */
const BACKED: Readonly<Record<string, readonly string[]>> = {
  put: ['up', 'forward', 'in', 'off', 'money'],
  puts: ['up', 'forward', 'in', 'off', 'money'],
  hold: ['back', 'off', 'out'],
  holds: ['back', 'off', 'out'],
  held: ['back', 'off', 'out'],
  share: ['the', 'a', 'that', 'this'],
  shares: ['the', 'a', 'that', 'this'],
  paid: ['for', 'the', 'its', 'half', 'out'],
  see: ['no', 'the', 'it', 'this', 'that'],
};

/** Adverbs and auxiliaries between a capital and its act. */
const MOST_BETWEEN = 3;

/** What belongs to a government, not to a town: "Tokyo's strategy". */
const POSSESSIONS = words(`
  strategy strategies policy policies stance effort efforts bid plan plans push decision commitment commitments reliance dependence dependency move moves response
  government foreign trade economic industrial energy security export exports curbs ban controls restrictions tariffs sanctions subsidies subsidy
  pledge pledges ambition ambitions goal goals target targets approach ties relations relationship position proposal offer influence dominance grip interest
  interests concern concerns support backing assistance aid initiative agenda demand demands decarbonisation decarbonization drive attempt attempts aim aims
  willingness desire intention intent involvement diplomacy ministry budget investment overtures partners allies partnership cooperation engagement`);
const MOST_ADJECTIVES = 2;

/** Words after which a capital is a party: "ties between Tokyo and New Delhi", "pressure from Washington". */
const RELATIONS = words(`
  ties relations talks deal deals pact pacts agreement agreements cooperation tensions tension partnership alliance friction dispute relationship
  negotiations dialogue accord treaty engagement collaboration trade link links understanding competition rivalry`);
const PRESSURES: Readonly<Record<string, readonly string[]>> = {
  from: [
    'pressure',
    'support',
    'backing',
    'assistance',
    'imports',
    'approval',
    'funding',
    'aid',
    'help',
    'response',
    'retaliation',
    'loan',
    'loans',
    'commitment',
    'reaction',
  ],
  by: [
    'imposed',
    'backed',
    'led',
    'supported',
    'announced',
    'pledged',
    'promised',
    'curbs',
    'controls',
    'restrictions',
    'moves',
    'proposed',
    'funded',
    'tabled',
    'set',
    'offered',
    'signed',
    'introduced',
    'pushed',
  ],
  with: [
    ...RELATIONS,
    'ally',
    'allies',
    'side',
    'align',
    'aligned',
    'negotiate',
    'negotiating',
    'negotiated',
    'signed',
    'partner',
    'partnering',
    'working',
  ],
  on: ['reliance', 'dependence', 'dependent', 'reliant', 'depend', 'rely', 'pressure', 'sanctions', 'tariffs', 'relying'],
  of: ['government', 'governments', 'support', 'part'],
  between: [...RELATIONS, 'row', 'gap', 'memorandum', 'mou'],
  to: ['according', 'concession', 'concessions', 'thanks', 'response', 'challenge', 'counterweight', 'ally'],
  for: ['setback', 'win', 'victory', 'priority', 'blow', 'boost'],
};

/** Words after which a clause begins, so that two capitals side by side are its subject. */
const CLAUSES = words('that as both while when after since because if where which whether and');

/** What is done to a government: "urged Beijing", "told Tokyo". */
const ADDRESSED = words(
  'notified urged urges urging told tells asked asks pressed presses accused accuses warned warns pressured blamed blames lobbied informed assured angered irked criticised criticized',
);

/** Words between a possessive or a capital and what tells that are no bar. */
const isPlain = (t: NamedText, at: number): boolean => t.tokens[at]?.kind === 'word' && !isCapital(t, at);

/** The rule by which the capital named by the tokens `from` to `to` stands for its government, or null when it is the town. */
export function governmentCue(t: NamedText, from: number, to: number): string | null {
  const before = normBefore(t, from);
  const after = normAfter(t, to);
  if (after === '-' && ['based', 'listed', 'headquartered', 'born'].includes(normAfter(t, to + 1))) return null;
  if (after === "'" && normAfter(t, to + 1) === 's' && owns(t, to + 2)) return 'capital-possessive';
  if (
    [
      'in',
      'at',
      'near',
      'outside',
      'around',
      'across',
      'central',
      'greater',
      'downtown',
      'visit',
      'visited',
      'visiting',
      'into',
      'like',
    ].includes(before)
  )
    return null;
  if (after === '-' && ['backed', 'led', 'funded', 'supported', 'brokered', 'imposed'].includes(normAfter(t, to + 1)))
    return 'capital-adjective';
  if (acts(t, to) || (after === 'and' && normAfter(t, to + 1) === 'its')) return 'capital-subject';
  if (ADDRESSED.has(before)) return 'capital-object';
  if (isParty(t, from)) return 'capital-party';
  if (isPaired(t, from, to)) return 'capital-pair';
  return null;
}

function owns(t: NamedText, at: number): boolean {
  for (let i = at; i <= at + MOST_ADJECTIVES; i++) {
    if (POSSESSIONS.has(normAfter(t, i))) return true;
    if (!isPlain(t, i) && t.tokens[i]?.norm !== '-' && t.hitOf[i] === -1) return false;
  }
  return false;
}

function acts(t: NamedText, to: number): boolean {
  let between = 0;
  for (let i = to; between <= MOST_BETWEEN; i++, between++) {
    const norm = normAfter(t, i);
    if (norm === '' || isCapital(t, i)) return false;
    if (ACTS.has(norm))
      return (
        (between > 0 || !['plan', 'trade', 'back', 'fund', 'finance', 'share', 'match'].includes(norm)) &&
        (BACKED[norm]?.includes(normAfter(t, i + 1)) ?? true)
      );
    if (!AUXILIARIES.has(norm) && !norm.endsWith('ly')) return false;
  }
  return false;
}

function isParty(t: NamedText, from: number): boolean {
  const preposition = normBefore(t, from);
  const nouns = PRESSURES[preposition];
  if (!nouns) return false;
  // "ties with both Tokyo", "cooperation with", "close ties with": the noun stands right before, or one word off.
  return (
    nouns.includes(normBefore(t, from - 1)) || (preposition !== 'to' && preposition !== 'for' && nouns.includes(normBefore(t, from - 2)))
  );
}

/** "New Delhi and Tokyo have agreed", "Tokyo-Delhi ties", "between Tokyo and New Delhi": two governments side by side. */
function isPaired(t: NamedText, from: number, to: number): boolean {
  const right = normAfter(t, to);
  if (right === 'and' && (has(t, from, OPENING) || CLAUSES.has(normBefore(t, from))) && isPower(t, to + 1)) return true;
  if (['and', '-', '&', '/'].includes(right) && isSeat(t, to + 1)) {
    const end = hitAt(t, to + 1)?.to ?? to + 2;
    if (right === 'and' && (has(t, from, OPENING) || CLAUSES.has(normBefore(t, from)))) return true;
    return acts(t, end) || isParty(t, from) || RELATIONS.has(normAfter(t, end));
  }
  const left = normBefore(t, from);
  if (['and', '-', '&', '/'].includes(left) && isSeat(t, from - 2)) {
    const start = hitAt(t, from - 2)?.from ?? from - 2;
    if (left === 'and' && (has(t, start, OPENING) || CLAUSES.has(normBefore(t, start)))) return true;
    return isParty(t, start) || RELATIONS.has(right) || (left !== 'and' && acts(t, to));
  }
  return false;
}

const isSeat = (t: NamedText, at: number): boolean => {
  const hit = hitAt(t, at);
  return nameOf(hit, 'place')?.place.capital === true || nameOf(hit, 'country') !== null;
};

/** "New Delhi and the European Commission": one that governments deal with. */
function isPower(t: NamedText, at: number): boolean {
  const hit = hitAt(t, normAfter(t, at) === 'the' ? at + 1 : at);
  const type = nameOf(hit, 'organization')?.organization.type;
  return nameOf(hit, 'bloc') !== null || type === 'government' || type === 'international';
}
