import { canonicalKey } from '@gigawire/domain';

/** An address that is none is kept under its own words: fetching it will say what is wrong, and the poll's other entries are not lost. */
export function urlKey(url: string): string {
  try {
    return canonicalKey(url);
  } catch {
    return url;
  }
}
