export { emptyDesk, receive } from './desk.ts';
export { fingerprint } from './fingerprint.ts';
export { gistOf } from './gist.ts';
export { bareReport, markLead } from './lead.ts';
export { looseKeys } from './loose-keys.ts';
export { isNearDuplicate } from './near-duplicate.ts';
export { mergeReports } from './merge/merge.ts';
export { place } from './place.ts';
export { takeBack } from './take-back.ts';
