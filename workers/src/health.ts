import type { Health, Source } from '@gigawire/domain';
import type { PollRecord, SourceRecord, SourceState } from '@gigawire/store';

/** Failures in a row that are no hiccup. */
const FAILING_AFTER = 3;
/** Endings that waiting does not mend. */
const FINAL: ReadonlySet<string> = new Set(['gone', 'disallowed', 'refused']);
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** A long weekend is no silence. */
const LEAST_SILENCE_MS = 3 * DAY_MS;
const MOST_SILENCE_MS = 45 * DAY_MS;
/** Usual gaps without an entry that are one. */
const SILENT_GAPS = 20;
/** Entries from which on undated ones are a pattern, and articles from which on bodies are. */
const MIN_LISTED = 3;
const MIN_ARTICLES = 5;
/** Newest texts compared with those before, and the part of their length that means something broke. */
const NEWEST = 5;
const SHRUNK = 0.4;

interface Seen {
  readonly source: Pick<Source, 'kind' | 'url'>;
  readonly state: SourceState;
  readonly record: SourceRecord;
  readonly now: Date;
}

/** How a source does by what is remembered of it: silent before failing before degraded, as the worse hides the lesser. */
export function judgeHealth(seen: Seen): Health {
  const silence = silenceOf(seen);
  const failure = failureOf(seen);
  if (silence !== null) return { state: 'silent', reason: failure === null ? silence : `${silence}; ${failure}` };
  if (failure !== null) return { state: 'failing', reason: failure };
  const faults = faultsOf(seen);
  return faults.length > 0 ? { state: 'degraded', reason: faults.join('; ') } : { state: 'ok', reason: null };
}

function silenceOf({ state, record, now }: Seen): string | null {
  const since = state.lastNewAt ?? state.baselineAt ?? record.polls.at(-1)?.at ?? null;
  if (since === null) return null;
  const gapMs = (state.gapMinutes ?? 0) * MINUTE_MS;
  const patience = Math.min(Math.max(SILENT_GAPS * gapMs, LEAST_SILENCE_MS), MOST_SILENCE_MS);
  const passed = now.getTime() - Date.parse(since);
  if (passed <= patience) return null;
  const usual = state.gapMinutes === null ? '' : `, usually every ${spanOf(gapMs)}`;
  return `nothing new for ${spanOf(passed)}${usual}`;
}

function failureOf({ state, record }: Seen): string | null {
  const [last] = record.polls;
  if (!last || last.succeeded) return null;
  return FINAL.has(last.outcome) || state.failures >= FAILING_AFTER ? failureInWords(last) : null;
}

/** What a failed poll means, for a person. */
export function failureInWords({ outcome, why }: Pick<PollRecord, 'outcome' | 'why'>): string {
  const said = why ?? outcome;
  if (/certificate|self[- ]signed|altnames|\bCERT_/i.test(said)) return `certificate: ${said}`;
  if (/^answered (?:401|403|451)\b/.test(said)) return `blocked: ${said}`;
  switch (outcome) {
    case 'gone':
      return 'gone for good: answered 410';
    case 'disallowed':
      return `robots.txt forbids it: ${said}`;
    case 'refused':
      return `may not be asked: ${said}`;
    case 'retry-later':
      return /robots\.txt/.test(said) ? `robots: ${said}` : `asks us to wait: ${said}`;
    case 'not-a-feed':
      return `no feed: ${said}`;
    default:
      return said;
  }
}

function faultsOf({ source, state, record }: Seen): string[] {
  const lastRead = record.polls.find((poll) => poll.succeeded && poll.listed > 0);
  const [last] = record.polls;
  const faults: string[] = [];
  if (last && !last.succeeded) faults.push(`the last poll failed: ${failureInWords(last)}`);
  if (lastRead?.outcome === 'degraded') faults.push('broken, read in part');
  if (source.kind === 'feed' && lastRead && lastRead.listed >= MIN_LISTED && lastRead.undated === lastRead.listed) {
    faults.push('no entry has a date that can be believed');
  }
  if (state.movedTo !== null && state.movedFrom === source.url) faults.push(`moved for good to ${state.movedTo}`);
  if (record.held > 0) faults.push(`${record.held} entries of a sudden flood are held`);
  return [...faults, ...bodyFaults(record.articles)];
}

function* bodyFaults(articles: SourceRecord['articles']): Iterable<string> {
  const recent = articles.slice(0, 2 * MIN_ARTICLES);
  for (const wall of ['paywall', 'consent-wall'] as const) {
    const walled = recent.filter(({ verdict }) => verdict === wall).length;
    if (recent.length >= MIN_ARTICLES && walled * 2 >= recent.length)
      yield `${walled} of its last ${recent.length} pages are behind a ${WALLS[wall]}`;
  }
  const lengths = articles.map(({ characters }) => characters);
  const [now, before] = [median(lengths.slice(0, NEWEST)), median(lengths.slice(NEWEST))];
  if (lengths.length >= 3 * NEWEST && now < SHRUNK * before) {
    yield `texts shrank to ${Math.round((100 * now) / before)} % of their usual length`;
  }
}

const WALLS = { paywall: 'paywall', 'consent-wall': 'consent wall' } as const;

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** "40 minutes", "5 hours", "3 days". */
function spanOf(ms: number): string {
  const minutes = ms / MINUTE_MS;
  const [n, unit] = minutes < 90 ? [minutes, 'minute'] : minutes < 48 * 60 ? [minutes / 60, 'hour'] : [minutes / 1440, 'day'];
  const rounded = Math.round(n);
  return `${rounded} ${unit}${rounded === 1 ? '' : 's'}`;
}
