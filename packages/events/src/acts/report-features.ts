import { type Crossed, type EventType, everyTwo, type Report } from '@gigawire/domain';
import type { Happening } from '../happening.ts';
import type { Statement } from '../statement.ts';
import { tenths } from './tenths.ts';

/** Features by which it is told how likely a report is right: its words' own weight, what supports it, and what was guessed on the way. */
export function reportFeatures(
  report: Omit<Report, 'confidence'>,
  {
    happening,
    best,
    echoed,
    inFront,
    opens,
  }: {
    readonly happening: Happening;
    readonly best: Statement;
    readonly echoed: boolean;
    readonly inFront: number | null;
    readonly opens: number | null;
  },
): Crossed {
  const { trigger } = best.frame.hit;
  const acting = report.actors.filter((a) => a.role !== 'host');
  const types = new Set<EventType>(happening.statements.map((s) => s.type));
  const said: readonly (string | false)[] = [
    `type:${report.type}`,
    `by:${report.type} ${trigger.name === 'gist' ? 'gist' : 'rule'}`,
    `weight:${tenths(trigger.weight)}`,
    `odds:${tenths(best.odds?.get(report.type) ?? 0)}`,
    `none:${tenths((best.odds?.get('none') ?? 0) + (best.odds?.get('more') ?? 0))}`,
    opens !== null && `opens:${tenths(opens)}`,
    inFront !== null && `front:${tenths(inFront)}`,
    `${report.primary ? 'primary' : 'aside'} ${best.frame.sentence.standing}`,
    `figures:${Math.min(4, report.money.length + report.quantities.length)}`,
    `figures:${Math.min(4, report.money.length + report.quantities.length)} ${report.type}`,
    `dates:${Math.min(2, report.dates.length)}`,
    `acting:${Math.min(3, acting.length)}`,
    `known:${Math.min(2, acting.filter((a) => a.id !== null).length)}`,
    `countries:${Math.min(3, report.countries.length)}`,
    `told:${Math.min(3, happening.statements.length)}`,
    `types:${Math.min(3, types.size)}`,
    `status:${report.status}`,
    `link:${best.frame.clause.link}`,
    best.cast.leaning && 'leaning',
    best.cast.thing && 'thing',
    best.background && 'background',
    echoed && 'echoed',
  ];
  const names = said.filter((name) => name !== false);
  return { alone: new Map(names.map((name) => [name, 1])), together: everyTwo(names) };
}
