/** Longest address taken for one. */
const MAX_LINK = 4096;

/** A link made absolute against its base, fit to be fetched; null when it is not a web address. */
export function resolveLink(link: string | null | undefined, base: string): string | null {
  const written = link?.trim();
  const url = written && written.length <= MAX_LINK ? URL.parse(written, base) : null;
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.href : null;
}

/** The base in force inside elements with these xml:base attributes, outermost first (XML Base §4). One that is no address is passed over. */
export function baseWithin(url: string, ...bases: readonly (string | null | undefined)[]): string {
  return bases.reduce<string>((outer, base) => resolveLink(base, outer) ?? outer, url);
}

/** True for a text that is itself a web address. */
export const isWebAddress = (text: string | null | undefined): text is string => /^https?:\/\/[^\s/]/i.test(text?.trim() ?? '');
