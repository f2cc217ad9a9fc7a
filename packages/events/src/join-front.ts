import type { EventType } from '@gigawire/domain';
import { compareFigures } from './compare-figures.ts';
import type { Happening } from './happening.ts';
import { keyOf } from './parties.ts';
import type { Scene } from './scene.ts';

const isInFront = ({ statements }: Happening): boolean => (statements[0]?.frame.sentence.standing ?? 'body') !== 'body';

const namesOf = ({ statements }: Happening): readonly string[] => statements.flatMap((s) => s.cast.parties.map(keyOf));

/** "A delegation will visit in July": officials will meet on a day of their own, whatever they mean to talk about. */
const isVisitAhead = ({ statements, dates }: Happening): boolean =>
  dates.size > 0 && statements.every(({ type, status }) => type === 'meeting' && status === 'planned');

/**
 * What headline and lead tell of the same parties, joined: they seldom tell different things, in whatever words they say it. A visit ahead is
 * one, unless it is what the article is `about`.
 */
export function joinFront(scene: Scene, happenings: readonly Happening[], about: EventType | null): readonly Happening[] {
  const isApart = (a: Happening, b: Happening): boolean => about !== 'meeting' && isVisitAhead(a) !== isVisitAhead(b);
  const joined: Happening[] = [];
  for (const next of happenings) {
    const names = namesOf(next);
    const at = isInFront(next)
      ? joined.findIndex((h) => {
          const others = namesOf(h);
          const share = names.length === 0 || others.length === 0 || names.some((name) => others.includes(name));
          return isInFront(h) && share && !isApart(h, next) && compareFigures(scene, h.figures, next.figures) !== 'clash';
        })
      : -1;
    const before = joined[at];
    if (!before) joined.push(next);
    else
      joined[at] = {
        statements: [...before.statements, ...next.statements],
        figures: new Map([...next.figures, ...before.figures]),
        dates: new Map([...next.dates, ...before.dates]),
        joiners: [...before.joiners, ...next.joiners],
        until: Math.max(before.until, next.until),
      };
  }
  return joined;
}
