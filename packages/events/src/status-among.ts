import type { EventStatus, EventType } from '@gigawire/domain';
import type { Happening } from './happening.ts';
import type { Scene } from './scene.ts';
import type { Statement } from './statement.ts';

/** A plant that is announced is planned; a product that is shown is there. */
const ANNOUNCED_IS: Readonly<Partial<Record<EventType, EventStatus>>> = { facility: 'planned', technology: 'completed' };
/** Triggers that tell who won. */
const AWARDS: ReadonlySet<string> = new Set(['win', 'winners', 'awarded', 'award-in', 'won-at', 'win-part', 'shared-out', 'letters']);
/** What a plain "will" or "announced" gives way to when another sentence says how far things are. */
const VAGUE: ReadonlySet<EventStatus> = new Set(['reported', 'announced', 'planned']);
const TELLING: readonly EventStatus[] = ['denied', 'cancelled', 'delayed', 'rumoured', 'under_construction', 'signed', 'approved'];

/** How far a happening has come by the rules: what its best statement says, or where that is vague another one. `denied`: its title takes it back. */
export function statusAmong(happening: Happening, best: Statement, denied: boolean): EventStatus {
  if (denied) return 'denied';
  // An auction with winners has been awarded, whatever they still have to do.
  const open = best.type === 'tender' && (VAGUE.has(best.status) || best.status === 'completed');
  if (open && happening.statements.some((s) => !s.background && AWARDS.has(s.frame.hit.trigger.name))) return 'signed';
  // A headline known by its words alone has no verb that says how far things are.
  const says = (s: Statement): boolean => s.frame.hit.trigger.name !== 'gist' || s.why !== 'tense';
  const others = happening.statements
    .filter((s) => !s.background && (s.frame.sentence.standing !== 'body' || s.type === best.type) && says(s))
    .map((s) => s.status);
  const [other] = others;
  const own = says(best) || best.frame.sentence.standing !== 'headline' || other === undefined ? best.status : other;
  if (!VAGUE.has(own)) return own;
  // "begins operation", then "announced the start of operations".
  const isDone = happening.statements.some(
    (s) => !s.background && s.frame.sentence.standing !== 'body' && s.type === best.type && s.why === 'words of completed',
  );
  const told = TELLING.find((status) => others.includes(status)) ?? (isDone ? 'completed' : own);
  return told === 'announced' ? (ANNOUNCED_IS[best.type] ?? told) : told;
}

/** True where the rules know by when it is to be done, and that day has not come. */
export const isDueLater = ({ mentions, day }: Scene, { dates }: Happening): boolean =>
  [...dates].some(([i, role]) => {
    const mention = mentions[i];
    return role === 'deadline' && mention?.kind === 'date' && day !== null && (mention.value.end ?? '') > day;
  });
