import { backingOf } from '@gigawire/cluster';
import { createApp } from '@gigawire/web';
import { mergeTwo, type Services, splitOff, undo } from '@gigawire/workers';

/** The review pages over a running pipeline's store. */
export const reviewPages = ({
  store,
  rate,
  watches,
  now,
}: Pick<Services, 'store' | 'rate' | 'watches' | 'now'>): ReturnType<typeof createApp> =>
  createApp({
    store,
    watches,
    now,
    backingOf: (event) => backingOf(event, rate),
    regroup: {
      merge: (decision) => mergeTwo({ store, rate }, decision),
      split: (decision, articleIds) => splitOff({ store, rate }, decision, articleIds),
      undo: (regrouping, by) => undo({ store, rate }, regrouping, by),
    },
  });
