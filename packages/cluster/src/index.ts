export { candidateQuery } from './candidate-query.ts';
export { emptyDesk, receive } from './desk.ts';
export { fingerprint } from './fingerprint.ts';
export { gistOf } from './gist.ts';
export { bareReport, markLead } from './lead.ts';
export { isNearDuplicate } from './near-duplicate.ts';
export { mergeReports } from './merge/merge.ts';
export { place } from './place.ts';
