export { MODELS, type Models } from './acts/models.ts';
export { assemble, drafts } from './assemble.ts';
export { factsIn, type LexiconFacts } from './lexicon-facts.ts';
export type { DateStanding } from './acts/date-features.ts';
export { figureTellingsOf, openingTellingsOf, type Telling, tellings } from './acts/tellings.ts';
