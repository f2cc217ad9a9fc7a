import type { Actor, ActorRole, SituatedReport } from '@gigawire/domain';
import { isSameActor, nameWords } from '../actors.ts';

interface Named {
  readonly actor: Actor;
  readonly voice: number;
}

const voicesFor = (named: readonly Named[], test: (actor: Actor) => boolean): number =>
  new Set(named.filter((n) => test(n.actor)).map((n) => n.voice)).size;

/** The side most voices see an actor on; "party" only where nobody says more. */
function roleOf(named: readonly Named[]): ActorRole {
  const sided = named.map((n) => n.actor.role).filter((role) => role !== 'party');
  const [first = 'party', ...rest] = [...new Set(sided)];
  const backed = (role: ActorRole): number => voicesFor(named, (a) => a.role === role);
  return rest.reduce((best, role) => (backed(role) > backed(best) ? role : best), first);
}

function merged(named: readonly Named[]): Actor {
  const known = named.find((n) => n.actor.id !== null) ?? named[0]!;
  const country = named.find((n) => n.actor.country !== null)?.actor.country ?? null;
  return { name: known.actor.name, id: known.actor.id, country, role: roleOf(named) };
}

/** One list of the actors of all reports: the same lexicon id, or the same name, is one actor. Ordered by how many voices name it. */
export function mergeActors(reports: readonly SituatedReport[], voices: ReadonlyMap<SituatedReport, number>): readonly Actor[] {
  const all = reports.flatMap((report) => report.actors.map((actor): Named => ({ actor, voice: voices.get(report) ?? 0 })));
  // Known organizations first, so that a bare name finds the one it stands for whatever came first.
  const ordered = [...all.filter((n) => n.actor.id !== null), ...all.filter((n) => n.actor.id === null)];
  const groups: Named[][] = [];
  for (const named of ordered) {
    const home = groups.find((g) => g.some((n) => isSameActor(n.actor, named.actor)));
    if (home) home.push(named);
    else groups.push([named]);
  }
  return groups
    .map((named) => ({ actor: merged(named), backed: voicesFor(named, () => true), key: nameWords(named[0]!.actor.name).join(' ') }))
    .sort((a, b) => b.backed - a.backed || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map((m) => m.actor);
}
