import { z } from 'zod';
import { cronFault } from '../cron.ts';
import { nearest } from '../nearest.ts';

/** Regions CLDR names that ISO 3166-1 does not list as countries. Kosovo's XK is kept: news needs it. */
const NO_COUNTRY: ReadonlySet<string> = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);

const countries = new Map<string, boolean>();
const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** True for an ISO 3166-1 alpha-2 code in use; "UK" and "SU" are not. */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRY.has(code)) return false;
  const before = countries.get(code);
  if (before !== undefined) return before;
  const is = new Intl.Locale(`und-${code}`).region === code && regionNames.of(code) !== undefined;
  countries.set(code, is);
  return is;
}

const countrySuggestion = (code: string): string | null => {
  if (!/^[A-Za-z]{2}$/.test(code)) return null;
  const region = new Intl.Locale(`und-${code.toUpperCase()}`).region;
  return region !== undefined && region !== code && isCountry(region) ? region : null;
};

const zones = new Map<string, boolean>();

export function isZone(zone: string): boolean {
  let is = zones.get(zone);
  if (is === undefined) zones.set(zone, (is = opens(zone)));
  return is;
}

function opens(zone: string): boolean {
  try {
    return (
      new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '' && /^(?:UTC|[A-Z][A-Za-z_]+\/.+)$/.test(zone)
    );
  } catch {
    // Intl says "no such zone" by throwing RangeError.
    return false;
  }
}

/** A string check whose issue carries the nearest right value as `params.suggestion`. */
const checked = (fault: (value: string) => { message: string; suggestion?: string | null } | null) =>
  z.string().superRefine((value, ctx) => {
    const found = fault(value);
    if (found) ctx.addIssue({ code: 'custom', message: found.message, params: { suggestion: found.suggestion ?? null } });
  });

export const country = checked((code) =>
  isCountry(code) ? null : { message: `"${code}" is no ISO 3166-1 alpha-2 code`, suggestion: countrySuggestion(code) },
).describe('ISO 3166-1 alpha-2, upper case');

export const zone = checked((name) =>
  isZone(name)
    ? null
    : {
        message: `"${name}" is no IANA time zone`,
        suggestion: nearest(name, ['Asia/Kolkata', 'UTC', ...Intl.supportedValuesOf('timeZone')]),
      },
).describe('IANA time zone, "Asia/Kolkata"');

export const cron = checked((expression) => {
  const fault = cronFault(expression);
  return fault === null ? null : { message: fault };
}).describe('Cron expression of five fields');

const ID = /^[a-z0-9]+(?:-[a-z0-9]+){0,12}$/;
export const isId = (text: string): boolean => ID.test(text);
export const id = z
  .string()
  .max(80)
  .regex(ID, 'an id is lower case words joined by hyphens')
  .describe('Lower case words joined by hyphens');

/** A name, a title: something on one line. */
export const line = z
  .string()
  .min(1, 'is empty')
  .max(300)
  .refine((s) => s.trim() === s && !/[\r\n]/.test(s), 'has a line break or spaces around it');

export const webAddress = checked((address) => {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return { message: `"${address}" is no http(s) address` };
  return url.username || url.password ? { message: 'an address here holds no user name or password' } : null;
}).describe('http(s) address');

export const day = checked((text) => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? { message: `"${text}" is no day (YYYY-MM-DD)` } : null;
}).describe('Day, YYYY-MM-DD');

export const clock = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'is no time of day (HH:MM)')
  .describe('Time of day, HH:MM');
