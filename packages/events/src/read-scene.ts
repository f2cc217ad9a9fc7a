import { contains, type EventType, type Mention, type Range, type Trace } from '@gigawire/domain';
import { actorsOf } from './attributes/actors.ts';
import { figuresOf } from './attributes/figures.ts';
import { introducesFirm } from './boilerplate.ts';
import { likeliest, likeliestType, type Models, type Odds } from './acts/models.ts';
import { outlookOf, wordsFor } from './acts/odds.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { elaborate, type Left } from './elaborate.ts';
import { type Focus, moved, NOBODY, type Reference, referenceOf } from './focus.ts';
import type { Frame } from './frame.ts';
import { begun, type Happening, tellsOf, withStatement } from './happening.ts';
import { gistOf, gistOfFront, hitOf } from './gist.ts';
import { type Hit, hitsIn } from './hits.ts';
import { meetsNeeds } from './needs.ts';
import { partiesOf, type Party } from './parties.ts';
import type { Scene, SceneSentence } from './scene.ts';
import { countryOfZone } from './outlet-homes.ts';
import { type Claim, settle } from './settle.ts';
import type { Stage } from './stage.ts';
import { type Statement, stateClaim } from './statement.ts';
import { unnamedPair } from './unnamed-pair.ts';
import { unworthy } from './worthy.ts';

/** One sentence with what the rules need to know of it. */
export interface Told {
  readonly sentence: SceneSentence;
  readonly clauses: readonly Clause[];
  readonly parties: readonly Party[];
  readonly references: ReadonlyMap<Clause, Reference | null>;
  /** How likely a stretch of it tells what it can tell; null where no model is asked. */
  readonly odds: ((stretch: Range) => Odds) | null;
  /** Whom the text was about before it. */
  readonly meant: readonly Party[];
  /** How likely it tells something of its own; null where no model was asked. */
  readonly opens: number | null;
}

/** "The company awaits approval and plans to produce …": who opens the sentence goes on, where no name has come between. */
function inherited({ clauses, parties, references }: Told, clause: Clause): Reference | null {
  const [first] = clauses;
  if (clause.link !== 'and' || !first || parties.some((p) => p.end <= clause.start && p.stance === 'acts')) return null;
  const opening = references.get(first) ?? null;
  return opening?.thing === true ? null : opening;
}

function claimsOf(scene: Scene, told: Told, hits: readonly Hit[]): Claim[] {
  const { sentence, clauses, parties, references } = told;
  return hits.flatMap((hit) => {
    const clause = clauses.find((c) => c.start <= hit.act.start && hit.act.start < c.end);
    if (!clause) return [];
    const frame: Frame = { scene, sentence, hit, clause, clauses, parties, reference: references.get(clause) ?? inherited(told, clause) };
    const cast = actorsOf(frame);
    const inside = sentence.mentions.flatMap((i) => scene.mentions[i] ?? []).filter((m) => contains(clause, m));
    const figures = inside.filter((m) => m.kind === 'money' || m.kind === 'quantity' || m.kind === 'date');
    const countries = parties.flatMap((p) => (contains(clause, p) && p.stance !== 'stands-by' && p.country !== null ? [p.country] : []));
    return meetsNeeds(hit.trigger.needs, cast, { figures, countries }) ? [{ frame, cast, under: null }] : [];
  });
}

/** A trigger of less weight is not believed where the model finds its type less likely. */
const SURE = 0.8;
const UNLIKELY = 0.01;
const isUnlikely = ({ odds, type, frame }: Statement): boolean =>
  odds !== null && frame.hit.trigger.weight < SURE && (odds.get(type) ?? 0) < UNLIKELY;

function statementsOf(scene: Scene, told: Told, context: ReadingContext, hits: readonly Hit[]): Statement[] {
  const { sentence } = told;
  if (sentence.standing === 'body' && introducesFirm(scene.mask.slice(sentence.start, sentence.end))) return [];
  const claims = claimsOf(scene, told, hits);
  const settled = told.clauses.flatMap((clause) => settle(claims.filter((c) => c.frame.clause === clause)) ?? []);
  // "recalled 7,300 packs after a fire": what went before is why, not a second happening of the kind.
  const causes = settled.filter(
    ({ frame: { clause, hit } }) =>
      clause.link === 'earlier' && settled.some((c) => c.frame.hit.kind === hit.kind && c.frame.clause.link !== 'earlier'),
  );
  return settled
    .filter((claim) => !causes.includes(claim))
    .map((claim) => stateClaim(claim, settled, { stage: context.stage, odds: told.odds }));
}

/** Happenings a statement is compared with: those told first and those told last. An article that lists hundreds stays linear. */
const FIRST = 12;
const LAST = 24;

/** Where the happening stands that a statement tells more of, or -1: the latest one comes before earlier ones. */
function toldBefore(happenings: readonly Happening[], statement: Statement): number {
  for (let i = happenings.length - 1; i >= 0; i -= 1) {
    if (i < happenings.length - LAST && i >= FIRST) i = FIRST - 1;
    const happening = happenings[i];
    if (happening && tellsOf(happening, statement)) return i;
  }
  return -1;
}

/** What was read of an article: its happenings, and every firm it names as acting. */
export interface Reading {
  readonly happenings: readonly Happening[];
  readonly firms: readonly Party[];
  /** Every sentence that was read, in order. */
  readonly tolds: readonly Told[];
  /** Sentences with figures that nothing told so far has claimed, in order. */
  readonly left: readonly Left[];
}

export interface ReadingContext {
  readonly stage: Stage;
  readonly echoes: ReadonlySet<EventType>;
  readonly trace: Trace | undefined;
  /** Without them the rules speak alone. */
  readonly models: Models | undefined;
}

/** By which words the model knew what no trigger understood; only asked for where somebody wants to see it. */
function knownBy({ models }: ReadingContext, { sentence, parties }: Told, { frame, type }: Statement): string {
  if (!models || frame.hit.trigger.name !== 'gist') return '';
  const heard = { sentence, parties, hits: hitsIn(frame.scene.mask, sentence) };
  return `; known by “${wordsFor(models, frame.scene, heard, { stretch: frame.clause, tells: type }).join('”, “')}”`;
}

/** Puts what a sentence states with what was told before. Returns how many of the statements were kept. */
function keep(happenings: Happening[], statements: readonly Statement[], told: Told, context: ReadingContext): number {
  const { sentence } = told;
  let kept = 0;
  for (const statement of statements) {
    const { hit } = statement.frame;
    const at = toldBefore(happenings, statement);
    const before = happenings[at];
    const adds = statement.figures.size + statement.dates.size + statement.cast.actors.length > 0;
    const why = isUnlikely(statement)
      ? 'its words tell something else'
      : before && adds
        ? null
        : unworthy(statement, { echoed: context.echoes.has(statement.type), besideModels: context.models !== undefined });
    context.trace?.push({
      step: 'events',
      by: `${statement.type}.${hit.trigger.name}`,
      why: `${why ?? `${statement.status}: ${statement.why}`}${knownBy(context, told, statement)}`,
      span: { start: hit.start, end: hit.end },
    });
    if (why !== null) continue;
    kept += 1;
    // "The factory has a capacity of …" behind the fire in it.
    const aside = statement.cast.thing || (sentence.kind === 'item' && !statement.cast.parties.some((p) => p.nature === 'firm'));
    if (!before && aside && sentence.standing === 'body' && addMore(happenings, told, context)) continue;
    if (before) happenings[at] = withStatement(before, statement);
    else happenings.push(begun(statement));
  }
  return kept;
}

/** Adds a sentence without an act of its own to what it says more of; false when it says nothing of the kind. */
function addMore(happenings: Happening[], told: Told, { trace }: ReadingContext): boolean {
  const { sentence, clauses, parties } = told;
  const reference = (clauses[0] && told.references.get(clauses[0])) ?? null;
  const more = elaborate(happenings, sentence, { clauses, parties, reference });
  if (!more) return false;
  happenings[more.at] = more.happening;
  const type = more.happening.statements[0]?.type ?? 'market';
  const span = { start: sentence.start, end: sentence.end };
  trace?.push({ step: 'events', by: `${type}.more`, why: `says more of what was told: ${more.ground}`, span });
  return true;
}

const isFigure = (m: Mention | undefined): boolean => m?.kind === 'money' || m?.kind === 'quantity';

/** True when a clause has money or a quantity that belongs to nothing told so far. */
function hasUnclaimed(scene: Scene, { sentence }: Told, clause: Clause, happenings: readonly Happening[]): boolean {
  return sentence.mentions.some((i) => {
    const m = scene.mentions[i];
    return (
      m !== undefined && (m.kind === 'money' || m.kind === 'quantity') && contains(clause, m) && !happenings.some((h) => h.figures.has(i))
    );
  });
}

/** "The cash goes into a plant": where nobody acts, whom the text was about. */
function leaningOn(told: Told): Told {
  const { meant } = told;
  if (meant.length === 0 || told.parties.some((p) => p.stance === 'acts' || p.stance === 'owns')) return told;
  const about: Reference = { parties: meant, thing: false, joint: false };
  return { ...told, references: new Map(told.clauses.map((c) => [c, told.references.get(c) ?? about])) };
}

/** What headline and lead tell together where nothing that was `stated` in them is of its type. */
function frontOf(scene: Scene, tolds: readonly Told[], stated: readonly Statement[], context: ReadingContext): Happening[] {
  const found = gistOfFront(
    scene,
    tolds.filter(({ sentence }) => sentence.standing !== 'body'),
  );
  if (!found || stated.some(({ type }) => type === found.hit.kind.type)) return [];
  const told = tolds.find(({ sentence }) => sentence === found.told.sentence);
  return told ? statementsOf(scene, told, context, [found.hit]).map(begun) : [];
}

/** What a sentence tells by itself, with every figure in it: of the type its words likely tell, in one of the statements made of it where one fits. */
export function opened(scene: Scene, told: Told, stated: readonly Statement[], context: ReadingContext): Happening | null {
  const { sentence, clauses, odds } = told;
  if (!odds) return null;
  const { type } = likeliestType(odds(sentence));
  const clause = clauses.reduce((a, b) => ((odds(b).get(type) ?? 0) > (odds(a).get(type) ?? 0) ? b : a));
  const hit = hitOf(scene, clause, type, false);
  const statement = stated.find((s) => s.type === type) ?? (hit && statementsOf(scene, leaningOn(told), context, [hit])[0]);
  if (!statement) return null;
  const figures = figuresOf(statement.frame, statement.cast.parties, clauses, statement.status);
  return { ...begun(statement), figures: new Map([...figures, ...statement.figures]) };
}

const isSomebodys = ({ cast, countries }: Statement): boolean => cast.actors.length + countries.length > 0;

/** Reads the sentences in order: what each states, what it adds to what was told, and whom the next one can mean. */
export function readScene(scene: Scene, context: ReadingContext): Reading {
  const { stage, models } = context;
  const happenings: Happening[] = [];
  const firms: Party[] = [];
  const tolds: Told[] = [];
  const outlet = countryOfZone(scene.article.zone ?? null);
  const outlook = models ? outlookOf(models, scene) : null;
  let focus: Focus = NOBODY;
  // Who heads the list being read: "The ministry has awarded:".
  let head: readonly Party[] = [];
  for (const sentence of scene.sentences) {
    // Without a name or a figure a sentence says nothing that could be kept.
    if (sentence.mentions.length === 0 && sentence.standing === 'body') continue;
    const named = partiesOf(scene, sentence, focus.state?.country ?? stage.home ?? focus.country ?? outlet);
    const parties = [...named, ...unnamedPair(scene, sentence, stage.pair, named)].sort((a, b) => a.start - b.start);
    firms.push(...parties.filter((p) => p.nature === 'firm' && p.stance === 'acts'));
    const clauses = splitClauses(scene.mask, sentence);
    const listed: Reference | null = sentence.kind === 'item' && head.length > 0 ? { parties: head, thing: false, joint: false } : null;
    const references = new Map(
      clauses.map((c) => [c, referenceOf(scene.mask, c, { focus, sentence, parties }) ?? (c === clauses[0] ? listed : null)]),
    );
    const hits = outlook?.[sentence.index]?.hits ?? hitsIn(scene.mask, sentence);
    const odds = outlook?.[sentence.index]?.odds ?? null;
    const meant = focus.subject.length > 0 ? focus.subject : firms.slice(0, 1);
    const told: Told = { sentence, clauses, parties, references, odds, meant, opens: null };
    tolds.push(told);
    const kept = keep(happenings, statementsOf(scene, told, context, hits), told, context);
    const understood = kept > 0 || (sentence.standing !== 'headline' && addMore(happenings, told, context));
    // Clauses whose figures nobody claimed; in a sentence nobody understood, every one that stands by itself.
    const left = (clause: Clause): boolean =>
      understood ? hasUnclaimed(scene, told, clause, happenings) : clause.link !== 'relative' && clause.link !== 'earlier';
    if (models) {
      const leant = leaningOn(told);
      const first = happenings.length === 0 && scene.sentences[0]?.standing === 'headline';
      keep(happenings, statementsOf(scene, leant, context, gistOf(scene, { ...leant, first }, left)), leant, context);
    }
    focus = moved(focus, scene, sentence, parties);
    if (sentence.kind !== 'item') head = scene.mask.slice(sentence.start, sentence.end).trimEnd().endsWith(':') ? focus.subject : [];
  }
  if (models) {
    const stated = happenings.flatMap(({ statements }) => statements.filter((s) => s.frame.sentence.standing !== 'body'));
    happenings.unshift(...frontOf(scene, tolds, stated, context));
  }
  const claimed = new Set(happenings.flatMap((h) => [...h.figures.keys()]));
  const left = tolds.flatMap(({ sentence, clauses, parties, references, odds }) =>
    sentence.mentions.some((i) => isFigure(scene.mentions[i]) && !claimed.has(i))
      ? [
          {
            sentence,
            clauses,
            parties,
            reference: (clauses[0] && references.get(clauses[0])) ?? null,
            tells: odds ? likeliest(odds(sentence)).tells : null,
          },
        ]
      : [],
  );
  return {
    tolds,
    left,
    happenings: happenings.filter((h) => h.statements.some((s) => isSomebodys(s) || (models && s.frame.sentence.standing !== 'body'))),
    firms,
  };
}
