import { contains, type EventType, type Mention, type Trace } from '@gigawire/domain';
import { actorsOf } from './attributes/actors.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { elaborate, type Telling } from './elaborate.ts';
import { type Focus, moved, NOBODY, type Reference, referenceOf } from './focus.ts';
import type { Frame } from './frame.ts';
import { begun, type Happening, tellsOf, withStatement } from './happening.ts';
import { gistOf } from './gist.ts';
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
interface Told {
  readonly sentence: SceneSentence;
  readonly clauses: readonly Clause[];
  readonly parties: readonly Party[];
  readonly references: ReadonlyMap<Clause, Reference | null>;
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

function statementsOf(scene: Scene, told: Told, stage: Stage, hits: readonly Hit[]): Statement[] {
  const claims = claimsOf(scene, told, hits);
  const settled = told.clauses.flatMap((clause) => settle(claims.filter((c) => c.frame.clause === clause)) ?? []);
  // "recalled 7,300 packs after a fire": what went before is why, not a second happening of the kind.
  const causes = settled.filter(
    ({ frame: { clause, hit } }) =>
      clause.link === 'earlier' && settled.some((c) => c.frame.hit.kind === hit.kind && c.frame.clause.link !== 'earlier'),
  );
  return settled.filter((claim) => !causes.includes(claim)).map((claim) => stateClaim(claim, settled, stage));
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
  /** Sentences with figures that nothing told so far has claimed, in order. */
  readonly left: readonly (Telling & { readonly sentence: SceneSentence })[];
}

interface ReadingContext {
  readonly stage: Stage;
  readonly echoes: ReadonlySet<EventType>;
  readonly trace: Trace | undefined;
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
    const why = before && adds ? null : unworthy(statement, context.echoes.has(statement.type));
    context.trace?.push({
      step: 'events',
      by: `${statement.type}.${hit.trigger.name}`,
      why: why ?? `${statement.status}: ${statement.why}`,
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

/** Reads the sentences in order: what each states, what it adds to what was told, and whom the next one can mean. */
export function readScene(scene: Scene, context: ReadingContext): Reading {
  const { stage } = context;
  const happenings: Happening[] = [];
  const firms: Party[] = [];
  const tolds: Told[] = [];
  const outlet = countryOfZone(scene.article.zone ?? null);
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
    const told: Told = { sentence, clauses, parties, references };
    tolds.push(told);
    const kept = keep(happenings, statementsOf(scene, told, stage, hitsIn(scene.mask, sentence)), told, context);
    const understood = kept > 0 || (sentence.standing !== 'headline' && addMore(happenings, told, context));
    // Clauses whose figures nobody claimed; in a sentence nobody understood, every one that stands by itself.
    const left = (clause: Clause): boolean =>
      understood ? hasUnclaimed(scene, told, clause, happenings) : clause.link !== 'relative' && clause.link !== 'earlier';
    keep(
      happenings,
      statementsOf(
        scene,
        told,
        stage,
        gistOf(scene, { ...told, first: happenings.length === 0 && scene.sentences[0]?.standing === 'headline' }, left),
      ),
      told,
      context,
    );
    focus = moved(focus, scene, sentence, parties);
    if (sentence.kind !== 'item') head = scene.mask.slice(sentence.start, sentence.end).trimEnd().endsWith(':') ? focus.subject : [];
  }
  const claimed = new Set(happenings.flatMap((h) => [...h.figures.keys()]));
  const left = tolds.flatMap(({ sentence, clauses, parties, references }) =>
    sentence.mentions.some((i) => isFigure(scene.mentions[i]) && !claimed.has(i))
      ? [{ sentence, clauses, parties, reference: (clauses[0] && references.get(clauses[0])) ?? null }]
      : [],
  );
  return { left, happenings: happenings.filter((h) => h.statements.some((s) => s.cast.actors.length + s.countries.length > 0)), firms };
}
