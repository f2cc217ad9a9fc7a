import { contains, type EventType, type Trace } from '@gigawire/domain';
import { actorsOf } from './attributes/actors.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { elaborate } from './elaborate.ts';
import { type Focus, moved, NOBODY, type Reference, referenceOf } from './focus.ts';
import type { Frame } from './frame.ts';
import { begun, type Happening, tellsOf, withStatement } from './happening.ts';
import { hitsIn } from './hits.ts';
import { meetsNeeds } from './needs.ts';
import { partiesOf, type Party } from './parties.ts';
import type { Scene, SceneSentence } from './scene.ts';
import { countryOfZone } from './outlet-homes.ts';
import { type Claim, settle } from './settle.ts';
import type { Stage } from './stage.ts';
import { type Statement, stateClaim } from './statement.ts';
import { unworthy } from './worthy.ts';

/** One sentence with what the rules need to know of it. */
interface Told {
  readonly sentence: SceneSentence;
  readonly clauses: readonly Clause[];
  readonly parties: readonly Party[];
  readonly references: ReadonlyMap<Clause, Reference | null>;
}

function claimsOf(scene: Scene, told: Told): Claim[] {
  const { sentence, clauses, parties, references } = told;
  return hitsIn(scene.mask, sentence).flatMap((hit) => {
    const clause = clauses.find((c) => c.start <= hit.act.start && hit.act.start < c.end);
    if (!clause) return [];
    const frame: Frame = { scene, sentence, hit, clause, clauses, parties, reference: references.get(clause) ?? null };
    const cast = actorsOf(frame);
    const inside = sentence.mentions.flatMap((i) => scene.mentions[i] ?? []).filter((m) => contains(clause, m));
    const figures = inside.filter((m) => m.kind === 'money' || m.kind === 'quantity' || m.kind === 'date');
    const countries = parties.flatMap((p) => (contains(clause, p) && p.stance !== 'stands-by' && p.country !== null ? [p.country] : []));
    return meetsNeeds(hit.trigger.needs, cast, { figures, countries }) ? [{ frame, cast, under: null }] : [];
  });
}

function statementsOf(scene: Scene, told: Told, stage: Stage): Statement[] {
  const claims = claimsOf(scene, told);
  const settled = told.clauses.flatMap((clause) => settle(claims.filter((c) => c.frame.clause === clause)) ?? []);
  return settled.map((claim) => stateClaim(claim, settled, stage));
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
}

/** Reads the sentences in order: what each states, what it adds to what was told, and whom the next one can mean. */
export function readScene(
  scene: Scene,
  context: { readonly stage: Stage; readonly echoes: ReadonlySet<EventType>; readonly trace: Trace | undefined },
): Reading {
  const { stage, echoes, trace } = context;
  const happenings: Happening[] = [];
  const firms: Party[] = [];
  const outlet = countryOfZone(scene.article.zone ?? null);
  let focus: Focus = NOBODY;
  for (const sentence of scene.sentences) {
    // Without a name or a figure a sentence says nothing that could be kept.
    if (sentence.mentions.length === 0 && sentence.standing === 'body') continue;
    const parties = partiesOf(scene, sentence, focus.state?.country ?? stage.home ?? focus.country ?? outlet);
    firms.push(...parties.filter((p) => p.nature === 'firm' && p.stance === 'acts'));
    const clauses = splitClauses(scene.mask, sentence);
    const references = new Map(clauses.map((c) => [c, referenceOf(scene.mask, c, { focus, parties })]));
    const statements = statementsOf(scene, { sentence, clauses, parties, references }, stage);
    const reference = (clauses[0] && references.get(clauses[0])) ?? null;
    let told = 0;
    for (const statement of statements) {
      const { hit } = statement.frame;
      const at = toldBefore(happenings, statement);
      const before = happenings[at];
      const adds = statement.figures.size + statement.dates.size + statement.cast.actors.length > 0;
      const why = before && adds ? null : unworthy(statement, echoes.has(statement.type));
      trace?.push({
        step: 'events',
        by: `${statement.type}.${hit.trigger.name}`,
        why: why ?? `${statement.status}: ${statement.why}`,
        span: { start: hit.start, end: hit.end },
      });
      if (why !== null) continue;
      told += 1;
      // "The factory has a capacity of …" behind the fire in it.
      const more = !before && statement.cast.thing && sentence.standing === 'body' ? elaborate(happenings, sentence, { clauses, parties, reference }) : null;
      if (more) happenings[more.at] = more.happening;
      else if (before) happenings[at] = withStatement(before, statement);
      else happenings.push(begun(statement));
    }
    const more = told === 0 && sentence.standing !== 'headline' ? elaborate(happenings, sentence, { clauses, parties, reference }) : null;
    if (more) {
      happenings[more.at] = more.happening;
      const type = more.happening.statements[0]?.type ?? 'market';
      trace?.push({ step: 'events', by: `${type}.more`, why: `says more of what was told: ${more.ground}`, span: { start: sentence.start, end: sentence.end } });
    }
    focus = moved(focus, scene, sentence, parties);
  }
  return { happenings: happenings.filter((h) => h.statements.some((s) => s.cast.actors.length + s.countries.length > 0)), firms };
}
