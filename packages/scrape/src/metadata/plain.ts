import { cleanText, cutText } from '../paragraphs/clean-text.ts';
import { decodeEntities } from './entities.ts';

const TAG = /<\/?[a-z][^<>]{0,500}>/gi;
const MAX_LENGTH = 1000;

/** A metadata value as plain text: markup and twice-escaped entities resolved, white space collapsed; null when nothing is left. */
export function plain(value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  let text = value.slice(0, MAX_LENGTH * 4);
  if (text.includes('&')) text = decodeEntities(text);
  if (text.includes('<')) text = text.replace(TAG, ' ');
  return cutText(cleanText(text), MAX_LENGTH) || null;
}
