import { magnitude, type Mention } from '@gigawire/domain';
import type { Scene } from './scene.ts';

/** The same for two tellings of one value, whatever their hedges. */
function keyOf(mention: Mention): string {
  if (mention.kind === 'money') return `${mention.value.currency} ${magnitude(mention.value)} ${mention.value.rate}`;
  if (mention.kind === 'quantity') return `${mention.value.unit} ${magnitude(mention.value)} ${mention.value.change ?? ''}`;
  return JSON.stringify(mention.value);
}

const restatedBy = (m: Mention | undefined): readonly number[] =>
  m?.kind === 'money' && m.value.equivalentOf !== undefined ? [m.value.equivalentOf] : [];

/** A value told twice counts once; the telling that is restated in another currency, else the first, stands for it. */
export function withoutRepeats(scene: Scene, indexes: readonly number[]): number[] {
  const restated = new Set(indexes.flatMap((i) => restatedBy(scene.mentions[i])));
  const kept = new Map<string, number>();
  const ranked = [...indexes].sort((a, b) => Number(restated.has(b)) - Number(restated.has(a)) || a - b);
  for (const index of ranked) {
    const mention = scene.mentions[index];
    if (!mention) continue;
    const key = keyOf(mention);
    if (!kept.has(key)) kept.set(key, index);
  }
  return [...kept.values()].sort((a, b) => a - b);
}
