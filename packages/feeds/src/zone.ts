/** Minutes east of UTC of the zone names RFC 822 (§5.1) allows and of those feeds use anyway. */
const NAMED: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  BST: 60,
  WEST: 60,
  CET: 60,
  MET: 60,
  CEST: 120,
  MEST: 120,
  EET: 120,
  SAST: 120,
  EEST: 180,
  MSK: 180,
  PKT: 300,
  IST: 330,
  NPT: 345,
  ICT: 420,
  WIB: 420,
  SGT: 480,
  HKT: 480,
  MYT: 480,
  PHT: 480,
  AWST: 480,
  JST: 540,
  KST: 540,
  ACST: 570,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  BRT: -180,
  ART: -180,
  AST: -240,
  EDT: -240,
  EST: -300,
  CDT: -300,
  CST: -360,
  MDT: -360,
  MST: -420,
  PDT: -420,
  PST: -480,
  AKST: -540,
  HST: -600,
};

/** Names with another meaning at home. */
const AT_HOME: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  IST: { 'Asia/Jerusalem': 120, 'Europe/Dublin': 60 },
  CST: { 'Asia/Shanghai': 480, 'Asia/Taipei': 480, 'Asia/Macau': 480 },
  BST: { 'Asia/Dhaka': 360 },
};

/** Minutes east of UTC of a written zone ("+0530", "GMT+9", "EST", "Z"); null for words that name none we know. */
export function writtenOffset(written: string, zone: string): number | null {
  const name = written.toUpperCase();
  const numeric = /^(?:GMT|UTC|UT)?([+-])(\d{1,2}):?(\d{2})?$/.exec(name);
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    return minutes > 14 * 60 ? null : numeric[1] === '-' ? -minutes : minutes;
  }
  return AT_HOME[name]?.[zone] ?? NAMED[name] ?? null;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes east of UTC in the zone at an instant (milliseconds). Throws RangeError for a zone that does not exist. */
function offsetAt(zone: string, instant: number): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  const name = format.formatToParts(instant).find((p) => p.type === 'timeZoneName')?.value ?? 'GMT';
  return name === 'GMT' ? 0 : (writtenOffset(name, zone) ?? 0);
}

/** Minutes east of UTC of a wall-clock time in the zone, given as if it were UTC. In the hour a zone skips or repeats, one of its two offsets. */
export function localOffset(zone: string, wall: number): number {
  const guess = offsetAt(zone, wall);
  return offsetAt(zone, wall - guess * 60_000);
}
