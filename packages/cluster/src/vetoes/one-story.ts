import { namesInCommon } from '../block.ts';
import type { Agreement } from '../compare-bounds.ts';
import { CONTESTED } from '../merge/claim.ts';
import type { Profile } from '../profile.ts';
import { gapInDays } from '../publication.ts';

/** Names in both openings that only one story gives, and days in which outlets tell it. */
const NAMES = 4;
const DAYS = 14;

const isOneStory = (a: Profile, b: Profile): boolean =>
  namesInCommon(a, b) >= NAMES && (gapInDays(a.instant, b.instant) ?? Infinity) <= DAYS;

/** How two figures stand to one another, where two accounts of one story may give one somewhat otherwise: that is contested, not another development's. */
export const ofOneStory = (agreement: Agreement, of: readonly [Profile, Profile], distance: () => number): Agreement =>
  agreement === 'differ' && isOneStory(...of) && distance() <= CONTESTED ? 'unknown' : agreement;
