import { z } from 'zod';
import { nearest } from './nearest.ts';

interface Explained {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly suggestion: string | null;
}

type Issue = z.core.$ZodIssue;

/** Turns zod's issues into plain sentences with the nearest valid key or value. */
export function explain(schema: z.ZodType, data: unknown, issues: readonly Issue[]): readonly Explained[] {
  return issues.flatMap((issue) => explainOne(schema, data, issue));
}

function explainOne(schema: z.ZodType, data: unknown, issue: Issue): readonly Explained[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const name = show(path);
  const value = valueAt(data, path);
  const say = (message: string, suggestion: string | null = null): readonly Explained[] => [
    { path, message: name ? `${name}: ${message}` : message, suggestion },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `unknown key "${key}"${name ? ` in ${name}` : ''}`,
        suggestion: nearest(key, keysAt(schema, path)),
      }));
    case 'invalid_type':
      return value === undefined ? say('is missing') : say(`should be ${article(issue.expected)}, is ${describe(value)}`);
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return value === undefined ? say('is missing') : say(`${describe(value)} is none of ${allowed.join(', ')}`, near(value, allowed));
    }
    case 'invalid_union': {
      const allowed = 'options' in issue ? (issue.options ?? []).map(String) : [];
      if (issue.discriminator !== undefined && allowed.length > 0) {
        return value === undefined
          ? say(`is missing (one of ${allowed.join(', ')})`)
          : say(`${describe(value)} is none of ${allowed.join(', ')}`, near(value, allowed));
      }
      return say(`fits none of its forms: ${[...new Set(issue.errors.flat().map((inner) => inner.message))].join('; ')}`);
    }
    case 'invalid_key':
      return say(issue.issues[0]?.message ?? 'is no valid key');
    case 'too_small':
    case 'too_big':
      return say(range(issue, value));
    case 'custom': {
      const suggestion: unknown = issue.params?.['suggestion'];
      return say(issue.message, typeof suggestion === 'string' ? suggestion : null);
    }
    case 'invalid_format':
    case 'invalid_element':
    case 'not_multiple_of':
      return say(`${describe(value)} ${issue.message}`);
  }
}

function range(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>, value: unknown): string {
  if (issue.origin !== 'number' && issue.origin !== 'int') return issue.message;
  return issue.code === 'too_small'
    ? `${describe(value)} is too small: ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`
    : `${describe(value)} is too large: at most ${issue.maximum}`;
}

/** `sources[2].url` */
const show = (path: readonly (string | number)[]): string =>
  path.reduce<string>((text, step) => (typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${step}` : step), '');

const article = (type: string): string => (type === 'int' ? 'a whole number' : /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`);

const near = (value: unknown, allowed: readonly string[]): string | null => (typeof value === 'string' ? nearest(value, allowed) : null);

function describe(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  const text = JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 97)}…"` : text;
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined;
  }, data);
}

/** The keys a map at `path` may have. */
function keysAt(schema: z.ZodType, path: readonly (string | number)[]): readonly string[] {
  const level = path.reduce<readonly z.core.$ZodType[]>((schemas, step) => schemas.flatMap((s) => within(s, step)), [schema]);
  return level.flatMap(unwrap).flatMap((s) => (s instanceof z.ZodObject ? Object.keys(s.shape) : []));
}

/** The objects, arrays and records under optionals, defaults and unions. */
function unwrap(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrap);
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodNullable) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodOptional) return unwrap(schema.unwrap());
  return [schema];
}

function within(schema: z.core.$ZodType, step: string | number): readonly z.core.$ZodType[] {
  return unwrap(schema).flatMap((s) => {
    if (s instanceof z.ZodObject) return Object.hasOwn(s.shape, step) ? [s.shape[step] as z.core.$ZodType] : [];
    if (s instanceof z.ZodArray) return [s.element];
    return s instanceof z.ZodRecord ? [s.valueType] : [];
  });
}
