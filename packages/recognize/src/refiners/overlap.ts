import { type Mention, overlaps } from '@gigawire/domain';
import type { Context, Refiner } from '../recognizer.ts';

/** The longer span knows more of the text; of equal ones the earlier proposed stands, since proposers come in order of trust. */
const beats = (a: Mention, b: Mention): boolean => a.end - a.start > b.end - b.start;

function explainDrop(ctx: Context, dropped: Mention, kept: Mention): void {
  ctx.trace?.push({
    step: 'recognize',
    by: 'overlap.longer',
    why: `${dropped.by} "${dropped.quote}" gives way to ${kept.by} "${kept.quote}"`,
    span: { start: dropped.start, end: dropped.end },
  });
}

/** Keeps one mention for each stretch of text. Takes mentions sorted by start, those of one start in order of trust. */
export const overlap: Refiner = {
  name: 'overlap',
  refine(mentions, _text, ctx) {
    const kept: Mention[] = [];
    for (const mention of mentions) {
      let last = kept.at(-1);
      while (last !== undefined && overlaps(last, mention) && beats(mention, last)) {
        explainDrop(ctx, last, mention);
        kept.pop();
        last = kept.at(-1);
      }
      if (last !== undefined && overlaps(last, mention)) explainDrop(ctx, mention, last);
      else kept.push(mention);
    }
    return kept;
  },
};
