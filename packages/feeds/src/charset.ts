import { getEncoding } from 'encoding-sniffer';

const HEADER_CHARSET = /charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i;

const ESCAPE = 0x1b;

/** Characters XML allows nowhere, NUL among them. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g; // oxlint-disable-line no-control-regex

/**
 * Bytes to text. Order of trust: byte order mark, HTTP header, declaration in the document, UTF-8 if the bytes are valid, windows-1252.
 * A label the bytes contradict is passed over, and so is a legacy label on bytes that are plainly UTF-8: prologs lie.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const text = decode(bytes, contentType).replace(FORBIDDEN, '');
  // A byte order mark that stayed.
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function decode(bytes: Uint8Array, contentType: string | null): string {
  const wide = byteOrderMark(bytes) ?? wideWithoutMark(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  const utf8 = strictly('utf-8', bytes);
  // ASCII is the same in every encoding that has no escape sequences.
  if (utf8?.length === bytes.length && !bytes.includes(ESCAPE)) return utf8;
  // Continuation bytes that all stand where UTF-8 wants them are no accident in a legacy encoding.
  if (utf8 !== null && bytes.length - utf8.length >= 2) return utf8;
  const declared = [HEADER_CHARSET.exec(contentType ?? '')?.[1], getEncoding(bytes, { defaultEncoding: 'utf-8' })];
  for (const label of declared) {
    const text = label ? strictly(label, bytes) : null;
    if (text !== null) return text;
  }
  return utf8 ?? mostlyUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return null;
}

/** UTF-16 that forgot its mark: markup is ASCII at its start, so every second byte is NUL. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 32);
  if (head.length < 8) return null;
  const nuls = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  const most = head.length / 2 - 2;
  if (odd >= most && even === 0) return 'utf-16le';
  if (even >= most && odd === 0) return 'utf-16be';
  return null;
}

function strictly(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    // Unknown label, or bytes it cannot have written.
    return null;
  }
}

/** UTF-8 with a few bad bytes (cut off, or one pasted passage) is still UTF-8. */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  const good = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0; // oxlint-disable-line no-control-regex
  return good > bad ? text : null;
}
