/** Offsets in minutes of the abbreviations news pages write; those two zones share (CST, BST elsewhere) follow the press's usage. */
const ABBREVIATIONS: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  BST: 60,
  WEST: 60,
  CET: 60,
  MEZ: 60,
  CEST: 120,
  MESZ: 120,
  SAST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  GST: 240,
  PKT: 300,
  IST: 330,
  NPT: 345,
  SGT: 480,
  HKT: 480,
  AWST: 480,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  EST: -300,
  EDT: -240,
  ET: -300,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

/** Minutes east of UTC of a zone abbreviation ("IST" 330), or null for one the press does not use. */
export const abbreviatedOffset = (name: string): number | null => ABBREVIATIONS[name.toUpperCase()] ?? null;

const formats = new Map<string, Intl.DateTimeFormat | null>();

function formatOf(zone: string): Intl.DateTimeFormat | null {
  let format = formats.get(zone);
  if (format === undefined) {
    try {
      format = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
      });
    } catch {
      format = null;
    }
    formats.set(zone, format);
  }
  return format;
}

/** Minutes east of UTC in an IANA zone at an instant (milliseconds since 1970); null for a zone that does not exist. */
export function offsetAt(zone: string, instant: number): number | null {
  const format = formatOf(zone);
  if (!format) return null;
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return Math.round((wall - Math.floor(instant / 1000) * 1000) / 60_000);
}

/**
 * Minutes east of UTC when clocks in the zone show a wall time (given as if it were UTC, in milliseconds). Where clocks were put back and
 * the time stands twice, the earlier one; where they were put forward over it, the offset before the change.
 */
export function offsetOfWallTime(zone: string, wall: number): number | null {
  const guess = offsetAt(zone, wall);
  if (guess === null) return null;
  const before = offsetAt(zone, wall - guess * 60_000 - 3 * 3_600_000);
  if (before !== null && offsetAt(zone, wall - before * 60_000) === before) return before;
  return offsetAt(zone, wall - guess * 60_000);
}
