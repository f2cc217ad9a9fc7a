export { MODELS, type Models } from './acts/models.ts';
export { assemble, drafts } from './assemble.ts';
export { topicsIn } from './topics-in.ts';
export type { TopicContext } from './attributes/topics.ts';
export type { DateStanding } from './acts/date-features.ts';
export { figureTellingsOf, openingTellingsOf, type Telling, tellings } from './acts/tellings.ts';
