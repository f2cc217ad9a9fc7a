export { candidateQuery } from './candidate-query.ts';
export { emptyDesk, receive } from './desk.ts';
export { fingerprint } from './fingerprint.ts';
export { isNearDuplicate } from './near-duplicate.ts';
export { place } from './place.ts';
