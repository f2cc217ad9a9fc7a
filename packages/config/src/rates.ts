import type { ExchangeRate } from '@gigawire/domain';
import type { ConfigIssue } from './issue.ts';
import { nearest } from './nearest.ts';

const HEADER = ['period', 'currency', 'perUsd', 'source'] as const;
const PERIOD = /^(19[5-9]\d|20\d\d)(?:-(0[1-9]|1[0-2]))?$/;
const AMOUNT = /^\d{1,9}(?:\.\d{1,9})?$/;

/** The currencies worth less than this to a dollar, or more, do not exist. */
const LEAST = 0.05;
const MOST = 5_000_000;
/** A currency that moved more than this between two rows is a slip of the decimal point. */
const LARGEST_STEP = 8;

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Splits one line of RFC 4180 CSV; null when a quote is left open. */
function cells(line: string): readonly string[] | null {
  const out: string[] = [];
  let at = 0;
  for (;;) {
    if (line[at] === '"') {
      let text = '';
      let end = at + 1;
      for (; end < line.length; end++) {
        if (line[end] !== '"') text += line[end];
        else if (line[end + 1] === '"') text += line[end++];
        else break;
      }
      if (line[end] !== '"') return null;
      out.push(text);
      at = end + 1;
      if (at < line.length && line[at] !== ',') return null;
    } else {
      const comma = line.indexOf(',', at);
      const end = comma < 0 ? line.length : comma;
      out.push(line.slice(at, end).trim());
      at = end;
    }
    if (at >= line.length) return out;
    at += 1;
  }
}

/** What is wrong with a row's cells, one sentence each. */
function faults(row: readonly string[]): readonly { message: string; suggestion?: string | null }[] {
  const [period = '', currency = '', perUsd = '', source = ''] = row;
  const found: { message: string; suggestion?: string | null }[] = [];
  if (!PERIOD.test(period)) found.push({ message: `"${period}" is no year or month (YYYY, YYYY-MM)` });
  if (!currencies.has(currency))
    found.push({ message: `"${currency}" is no ISO 4217 currency`, suggestion: nearest(currency, currencies) });
  if (!AMOUNT.test(perUsd)) found.push({ message: `perUsd "${perUsd}" is no number` });
  else if (Number(perUsd) < LEAST || Number(perUsd) > MOST) found.push({ message: `perUsd ${perUsd} is absurd` });
  if (source === '') found.push({ message: 'the row names no source' });
  return found;
}

/** Reads one file of config/rates: `period,currency,perUsd,source`. Lines beginning with # are comments. */
export function readRates(
  file: string,
  text: string,
): { readonly rates: readonly ExchangeRate[]; readonly issues: readonly ConfigIssue[] } {
  const rates: ExchangeRate[] = [];
  const issues: ConfigIssue[] = [];
  const last = new Map<string, ExchangeRate>();
  const seen = new Map<string, number>();
  let header = false;
  for (const [i, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = i + 1;
    const complain = (message: string, suggestion: string | null = null): void =>
      void issues.push({ file, line, column: 1, message, suggestion });
    if (raw.trim() === '' || raw.startsWith('#')) continue;
    const row = cells(raw);
    if (row === null) {
      complain('a quote is not closed');
      continue;
    }
    if (!header) {
      header = true;
      if (row.join() !== HEADER.join()) complain(`the first row should be ${HEADER.join()}`);
      continue;
    }
    if (row.length !== HEADER.length) {
      complain(`the row has ${row.length} cells, not ${HEADER.length}`);
      continue;
    }
    const wrong = faults(row);
    for (const fault of wrong) complain(fault.message, fault.suggestion);
    if (wrong.length > 0) continue;
    const rate: ExchangeRate = { period: row[0]!, currency: row[1]!, perUsd: Number(row[2]), source: row[3]! };
    const key = `${rate.period} ${rate.currency}`;
    const before = last.get(rate.currency);
    if (seen.has(key)) complain(`${key} stands in line ${seen.get(key)} already`);
    else if (before && Math.max(before.perUsd / rate.perUsd, rate.perUsd / before.perUsd) > LARGEST_STEP) {
      complain(`${rate.currency} ${rate.perUsd} in ${rate.period} is absurd beside ${before.perUsd} in ${before.period}`);
    } else rates.push(rate);
    seen.set(key, line);
    last.set(rate.currency, rate);
  }
  return { rates, issues };
}
