import { type Article, contains, type EventType, type Mention, type Report, type Trace } from '@gigawire/domain';
import { actorsOf } from './attributes/actors.ts';
import { primaryAmong, prominence } from './attributes/primary.ts';
import { themesOf } from './attributes/topics.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { isCorrection } from './correction.ts';
import { echoesOf } from './echoes.ts';
import { elaborate } from './elaborate.ts';
import { type Focus, moved, NOBODY, type Reference, referenceOf } from './focus.ts';
import type { Frame } from './frame.ts';
import { type Happening, tellsOf, withStatement } from './happening.ts';
import { hitsIn } from './hits.ts';
import { meetsNeeds } from './needs.ts';
import { partiesOf, type Party } from './parties.ts';
import { bestOf, reportOf } from './report.ts';
import { type Scene, type SceneSentence, sceneOf } from './scene.ts';
import { type Claim, settle } from './settle.ts';
import { type Stage, stageOf } from './stage.ts';
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

/** The statement's happening: the latest one it tells more of, else a new one. */
function place(happenings: Happening[], statement: Statement): void {
  const at = happenings.findLastIndex((h) => tellsOf(h, statement));
  const before = happenings[at];
  if (before) happenings[at] = withStatement(before, statement);
  else happenings.push({ statements: [statement], figures: statement.figures, dates: statement.dates });
}

/** What was read of an article: its happenings, and every firm it names as acting. */
interface Reading {
  readonly happenings: readonly Happening[];
  readonly firms: readonly Party[];
}

function read(
  scene: Scene,
  context: { readonly stage: Stage; readonly echoes: ReadonlySet<EventType>; readonly trace: Trace | undefined },
): Reading {
  const { stage, echoes, trace } = context;
  const happenings: Happening[] = [];
  const firms: Party[] = [];
  let focus: Focus = NOBODY;
  for (const sentence of scene.sentences) {
    // Without a name or a figure a sentence says nothing that could be kept.
    if (sentence.mentions.length === 0 && sentence.standing === 'body') continue;
    const parties = partiesOf(scene, sentence, focus.state?.country ?? stage.home ?? focus.country);
    firms.push(...parties.filter((p) => p.nature === 'firm' && p.stance === 'acts'));
    const clauses = splitClauses(scene.mask, sentence);
    const references = new Map(clauses.map((c) => [c, referenceOf(scene.mask, c, focus)]));
    const told: Told = { sentence, clauses, parties, references };
    const statements = statementsOf(scene, told, stage);
    for (const statement of statements) {
      const { hit } = statement.frame;
      const joins =
        happenings.some((h) => tellsOf(h, statement)) && statement.figures.size + statement.dates.size + statement.cast.actors.length > 0;
      const why = joins ? null : unworthy(statement, echoes.has(statement.type));
      trace?.push({
        step: 'events',
        by: `${statement.type}.${hit.trigger.name}`,
        why: why ?? `${statement.status}: ${statement.why}`,
        span: { start: hit.start, end: hit.end },
      });
      if (why === null) place(happenings, statement);
    }
    const reference = clauses[0] ? references.get(clauses[0]) : null;
    const last = happenings.at(-1);
    if (statements.length === 0 && reference && last) {
      const more = elaborate(last, sentence, { clauses, parties, reference });
      if (more) happenings[happenings.length - 1] = more;
    }
    focus = moved(focus, scene, sentence, parties);
  }
  return { happenings: happenings.filter((h) => h.statements.some((s) => s.cast.actors.length + s.countries.length > 0)), firms };
}

/**
 * What an article reports: one report for each happening, by place of its evidence. Pure, and linear in the text.
 * `ctx.broader` gives for each topic id the ids of what is broader; `ctx.trace` receives every trigger with the reason it was kept or left.
 */
export function assemble(
  input: { readonly article: Article; readonly mentions: readonly Mention[] },
  ctx: { readonly broader: ReadonlyMap<string, readonly string[]>; readonly trace?: Trace },
): Report[] {
  const scene = sceneOf(input.article, input.mentions);
  const echoes = echoesOf(input.article.title, input.mentions);
  const { happenings, firms } = read(scene, { stage: stageOf(scene), echoes, trace: ctx.trace });
  const themes = themesOf(scene);
  // A correction seldom says again who acts: whoever it names does.
  const witnesses = isCorrection(input.article) ? firms : [];
  const ranked = happenings.flatMap((happening) => {
    const best = bestOf(happening);
    const echoed = happening.statements.some((s) => echoes.has(s.type));
    return best ? [{ happening, best, echoed, prominence: prominence(happening, echoed, scene.sentences.length) }] : [];
  });
  const primary = primaryAmong(ranked);
  return ranked
    .flatMap(
      ({ happening, echoed }) =>
        reportOf(scene, happening, { themes, broader: ctx.broader, echoed, primary: primary.has(happening), witnesses }) ?? [],
    )
    .sort((a, b) => a.evidence.start - b.evidence.start);
}
