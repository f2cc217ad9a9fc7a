/** What a firm's name ends in by law. */
const LEGAL =
  /[ ,.]+(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|lp|plc|gmbh|ag|se|sa|nv|spa|srl|ab|oy|asa|pvt|private|pty|kk|bhd|pte)\.?$/;

/** A key under which "Acme Power" and "Acme Power Pvt. Ltd." are the same firm. */
export function firmKey(name: string): string {
  const key = name.toLowerCase();
  const once = key.replace(LEGAL, '');
  return once.replace(LEGAL, '');
}
