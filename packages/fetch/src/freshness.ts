/**
 * Seconds an answer may be kept before it is asked for again (RFC 9111 §4.2): max-age less the age it already has, else what Expires leaves; null
 * when the server says nothing, or that it must not be kept.
 */
export function freshSeconds(headers: Readonly<Record<string, string>>, now: Date): number | null {
  const control = headers['cache-control'] ?? '';
  if (/(?:^|,)\s{0,9}no-(?:cache|store)\s{0,9}(?:,|$)/i.test(control)) return null;
  const stated = /(?:^|[,\s])max-age\s{0,9}=\s{0,9}"?(\d{1,10})"?/i.exec(control)?.[1];
  const left =
    stated === undefined
      ? untilExpiry(headers['expires'], now)
      : Number(stated) - Number(/^\d{1,10}$/.exec(headers['age'] ?? '')?.[0] ?? 0);
  return left !== null && left > 0 ? left : null;
}

function untilExpiry(expires: string | undefined, now: Date): number | null {
  const at = Date.parse(expires ?? '');
  return Number.isNaN(at) ? null : (at - now.getTime()) / 1000;
}
