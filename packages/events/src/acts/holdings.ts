import { contains, type Range } from '@gigawire/domain';
import { isState } from '../natures.ts';
import type { Party } from '../parties.ts';
import type { Scene, SceneSentence } from '../scene.ts';

/** What a clause has that decides which types it can tell of. */
export interface Holdings {
  readonly money: boolean;
  readonly quantity: boolean;
  readonly capacity: boolean;
  /** A share of something: a percentage that is "of" or "in" it. */
  readonly share: boolean;
  /** Density, range, voltage: what a product can do. */
  readonly property: boolean;
  /** A price per unit. */
  readonly rate: boolean;
  readonly date: boolean;
  readonly firms: number;
  readonly states: number;
  readonly banks: number;
  readonly countries: number;
}

export function holdingsOf(scene: Scene, sentence: SceneSentence, clause: Range, parties: readonly Party[]): Holdings {
  const inside = sentence.mentions.flatMap((i) => scene.mentions[i] ?? []).filter((m) => contains(clause, m));
  const acting = parties.filter((p) => p.stance !== 'stands-by' && p.stance !== 'colours');
  const doing = acting.filter((p) => p.stance !== 'place');
  return {
    money: inside.some((m) => m.kind === 'money'),
    quantity: inside.some((m) => m.kind === 'quantity'),
    capacity: inside.some((m) => m.kind === 'quantity' && /^(?:energy|power|mass|vehicles|units|area)/.test(m.value.kind)),
    share: inside.some(
      (m) => m.kind === 'quantity' && m.value.kind === 'percent' && /^ (?:of|in) /.test(scene.mask.slice(m.end, m.end + 4)),
    ),
    property: inside.some((m) => m.kind === 'quantity' && /^(?:energy_density|voltage|temperature|distance)$/.test(m.value.kind)),
    rate: inside.some((m) => m.kind === 'money' && m.value.rate !== null),
    date: inside.some((m) => m.kind === 'date'),
    firms: doing.filter((p) => p.nature === 'firm').length,
    states: doing.filter((p) => isState(p.nature)).length,
    banks: doing.filter((p) => p.nature === 'bank').length,
    countries: new Set(acting.flatMap((p) => p.country ?? [])).size,
  };
}
