export { candidateQuery } from './candidate-query.ts';
export { fingerprint } from './fingerprint.ts';
export { place } from './place.ts';
