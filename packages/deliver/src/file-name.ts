import { createHash } from 'node:crypto';

const MAX_LENGTH = 120;
const UNSAFE = /[^A-Za-z0-9._@-]+/g;
const LEADING_DOTS = /^[.-]+/;

/** A digest's id as a file name that stays inside its folder on every system; an id that says nothing safe, or too much, is told by a hash. */
export function fileName(id: string): string {
  const name = id.replaceAll(UNSAFE, '-').replace(LEADING_DOTS, '');
  if (name !== '' && name.length <= MAX_LENGTH) return name;
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 16);
  return `${name.slice(0, MAX_LENGTH - hash.length - 1)}-${hash}`.replace(LEADING_DOTS, '');
}
