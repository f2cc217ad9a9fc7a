const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const TOKEN = /\{(\w+)\}/g;

/**
 * Shows an instant as its own clock reads it, without a zone conversion: `{EEE}, {d} {MMM} {yyyy} {h}:{mm} {a}` gives "Tue, 3 Feb 2026 7:55 AM".
 * Tokens: yyyy MMMM MMM MM d dd EEEE EEE HH h mm a. Throws for another token.
 */
export function visibleDate(instant: string, pattern: string): string {
  const day = instant.slice(0, 10);
  const hour = Number(instant.slice(11, 13));
  const month = MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
  const weekday = DAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  const parts: Readonly<Record<string, string>> = {
    yyyy: day.slice(0, 4),
    MMMM: month,
    MMM: month.slice(0, 3),
    MM: day.slice(5, 7),
    d: String(Number(day.slice(8))),
    dd: day.slice(8),
    EEEE: weekday,
    EEE: weekday.slice(0, 3),
    HH: instant.slice(11, 13),
    h: String(hour % 12 || 12),
    mm: instant.slice(14, 16),
    a: hour < 12 ? 'AM' : 'PM',
  };
  return pattern.replace(TOKEN, (_, token: string) => {
    const part = parts[token];
    if (part === undefined) throw new Error(`visible date: unknown token ${token}`);
    return part;
  });
}
