/** As much of a robots.txt as is read (RFC 9309 §2.5). */
export const MAX_ROBOTS_BYTES = 500 * 1024;
/** A longer line is cut, as Google's parser does: eight times the longest address browsers took. */
const MAX_LINE = 2083 * 8 - 1;
/** A pattern with more wildcards is cut there, which forbids more rather than less. */
const MAX_WILDCARDS = 64;

const RULES: Readonly<Record<string, 'user-agent' | 'allow' | 'disallow' | 'crawl-delay'>> = {
  'user-agent': 'user-agent',
  useragent: 'user-agent',
  'user agent': 'user-agent',
  allow: 'allow',
  disallow: 'disallow',
  // Misspelt so often that Google's parser knows them.
  dissallow: 'disallow',
  dissalow: 'disallow',
  disalow: 'disallow',
  diasllow: 'disallow',
  disallaw: 'disallow',
  'crawl-delay': 'crawl-delay',
  crawldelay: 'crawl-delay',
};

/** The rules of a robots.txt that bind one crawler. */
export interface RobotsGroup {
  readonly rules: readonly { readonly allow: boolean; readonly pattern: string }[];
  readonly crawlDelay: string | null;
}

type Draft = { rules: { allow: boolean; pattern: string }[]; crawlDelay: string | null; named: boolean };

/**
 * Finds the groups of a crawler by its product token (RFC 9309 §2.2.1), else those of "*". Works on bytes, as patterns are octets: any above ASCII is
 * percent-encoded.
 */
export function groupFor(bytes: Uint8Array, token: string): RobotsGroup {
  const own: Draft = { rules: [], crawlDelay: null, named: false };
  const anyone: Draft = { rules: [], crawlDelay: null, named: false };
  let bound: Draft[] = [];
  let ruled = false;
  for (const [key, value] of recordsOf(bytes)) {
    if (key === 'user-agent') {
      if (ruled) bound = [];
      ruled = false;
      const draft = /^\*(?:\s|$)/.test(value) ? anyone : isToken(value, token) ? own : null;
      if (draft && !bound.includes(draft)) bound.push(draft);
      for (const d of bound) d.named = true;
      continue;
    }
    // Only rules end the list of a group's user agents; a crawl delay between them does not.
    if (key !== 'crawl-delay') ruled = true;
    for (const draft of bound) take(draft, key, value);
  }
  return own.named ? own : anyone;
}

function take(draft: Draft, key: 'allow' | 'disallow' | 'crawl-delay', value: string): void {
  if (key === 'crawl-delay') {
    draft.crawlDelay ??= value;
    return;
  }
  if (value === '') return;
  const allow = key === 'allow';
  const pattern = patternOf(value);
  if (pattern.split('*').length <= MAX_WILDCARDS + 1) draft.rules.push({ allow, pattern });
  else if (!allow) draft.rules.push({ allow, pattern: pattern.split('*').slice(0, MAX_WILDCARDS).join('*') });
  // Google takes an index page for its folder.
  const folder = allow ? /^(.*\/)index\.html?$/.exec(pattern)?.[1] : undefined;
  if (folder) draft.rules.push({ allow, pattern: `${folder}$` });
}

function* recordsOf(bytes: Uint8Array): Generator<readonly ['user-agent' | 'allow' | 'disallow' | 'crawl-delay', string]> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, MAX_ROBOTS_BYTES)).toString('latin1');
  for (const line of text.replace(/^\xef\xbb\xbf/, '').split(/\r\n|\r|\n/)) {
    const record = line.slice(0, MAX_LINE).replace(/#.*$/, '').trim();
    // The colon is forgotten often enough; then the line is two words.
    const split = /^([^:]{1,40}):(.*)$/.exec(record) ?? /^(\S{1,40})\s+(\S+)$/.exec(record);
    const key = RULES[split?.[1]?.trim().toLowerCase() ?? ''];
    if (split && key) yield [key, (split[2] ?? '').trim()];
  }
}

/** A product token is letters, "_" and "-"; what follows it ("/1.0", " Bar") is not compared. */
const isToken = (value: string, token: string): boolean => /^[a-z_-]*/i.exec(value)?.[0].toLowerCase() === token.toLowerCase();

const patternOf = (value: string): string =>
  value
    .replace(/[^\0-\x7f]/g, (octet) => `%${octet.charCodeAt(0).toString(16).toUpperCase()}`) // oxlint-disable-line no-control-regex
    .replace(/%[\da-f]{2}/gi, (escaped) => escaped.toUpperCase())
    .replace(/\*{2,}/g, '*');
