import { ResultType, Sniffer } from 'encoding-sniffer/sniffer';

const SNIFFED_BYTES = 8192;
const CHARSET_PARAMETER = /charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i;

/** Labels under which servers send bytes of any charset: their stock configuration adds them unasked. */
const CARELESS = new Set(['windows-1252', 'iso-8859-15', 'macintosh']);
/** Bytes beyond one for each character: so many of another charset are not valid UTF-8 by chance. */
const MANY = 40;
/** Charsets of seven bits (ISO-2022-JP) switch by it. */
const ESCAPE = '\x1B';

/** A decoder's canonical name for a label, or null for one nobody knows. */
function known(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

const loosely = (bytes: Uint8Array, charset: string): string => new TextDecoder(charset).decode(bytes);

/** The text when the bytes are valid UTF-8, else null. Decoding loosely and looking for damage is several times faster than decoding strictly. */
function asUtf8(bytes: Uint8Array): string | null {
  const text = loosely(bytes, 'utf-8');
  if (!text.includes('\uFFFD')) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return null;
}

/** UTF-16 without a mark shows in its zero bytes: markup is ASCII, so every second byte of the first hundreds is zero. */
function markless(bytes: Uint8Array): string | null {
  const end = Math.min(bytes.length, 512) & ~1;
  if (end < 16) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > end * 0.35 && even < end * 0.1) return 'utf-16le';
  if (even > end * 0.35 && odd < end * 0.1) return 'utf-16be';
  return null;
}

function declaration(bytes: Uint8Array): string | null {
  const sniffer = new Sniffer({ maxBytes: SNIFFED_BYTES });
  sniffer.write(bytes.subarray(0, SNIFFED_BYTES));
  return sniffer.resultType === ResultType.DEFAULT ? null : sniffer.encoding;
}

/**
 * Bytes to text: byte order mark, then the HTTP header, then the page's own declaration (WHATWG prescan), then UTF-8 where the bytes are
 * valid in it, then windows-1252. A label the bytes contradict is passed over: UTF-8 that is not, or another charset over valid UTF-8.
 */
export function decode(bytes: Uint8Array, contentType: string | null): string {
  const mark = byteOrderMark(bytes);
  if (mark) return loosely(bytes, mark);
  const wide = markless(bytes);
  if (wide) return loosely(bytes, wide);
  const utf8 = asUtf8(bytes);
  const high = utf8 === null ? 0 : bytes.length - utf8.length;
  if (utf8 !== null && (high >= MANY || (high === 0 && !utf8.includes(ESCAPE)))) return utf8;
  const header = known(CHARSET_PARAMETER.exec(contentType ?? '')?.[1] ?? null);
  const labels = [header, known(declaration(bytes))].filter((label) => label !== null && !label.startsWith('utf-16')) as string[];
  for (const label of labels) {
    if (label === 'utf-8') {
      if (utf8 !== null) return utf8;
    } else if (utf8 === null || high === 0 || !CARELESS.has(label)) {
      return loosely(bytes, label);
    }
  }
  if (utf8 !== null) return utf8;
  return labels.includes('utf-8') && mostlyUtf8(bytes) ? loosely(bytes, 'utf-8') : loosely(bytes, 'windows-1252');
}

/** True when damage is rare: a UTF-8 page cut in mid-character, or with one bad insert. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = loosely(bytes, 'utf-8');
  let good = 0;
  let bad = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) bad++;
    else if (code > 0x7f) good++;
  }
  return good > bad * 3;
}
