import { modelIn } from '@gigawire/domain';
import type { MergingModels } from './context.ts';
import news from './news.model.json' with { type: 'json' };
import one from './one-development.model.json' with { type: 'json' };

/** Fitted on all developments that are labelled for it. */
export const MERGING: MergingModels = { one: modelIn(one), news: modelIn(news) };
