import { isOneFamily } from '../block.ts';
import type { Profile } from '../profile.ts';
import { SILENT, type Finding, type Veto } from './veto.ts';

/** Confidence from which on a report's type is not misread: below it, accounts of one development are often read under other types. */
const SURE = 0.8;

function judge({ report: a }: Profile, { report: b }: Profile): Finding {
  if (isOneFamily(a.type, b.type) || Math.min(a.confidence, b.confidence) < SURE) return SILENT;
  return { verdict: 'conflict', why: `${a.type} is not ${b.type}` };
}

/** Acts that no two outlets take for one: a tender and a visit. */
export const type: Veto = { name: 'type', on: 'identity', judge };
