import { afterEach, beforeEach, expect, it } from 'vitest';
import { connect, type Connection } from './connection.ts';

let client: Connection['$client'];
beforeEach(() => void (client = connect(':memory:').$client));
afterEach(() => client.close());

it('compiles a text once', () => {
  expect(client.prepare('SELECT 1 AS one')).toBe(client.prepare('SELECT 1 AS one'));
  expect(client.prepare('SELECT 1 AS one')).not.toBe(client.prepare('SELECT 2 AS two'));
});

it('gives rows as objects to whoever asks anew, however they were given before', () => {
  expect(client.prepare('SELECT 1 AS one').raw().get()).toEqual([1]);
  expect(client.prepare('SELECT 1 AS one').get()).toEqual({ one: 1 });
});

it('leaves alone a statement that is being stepped through', () => {
  const rows = client.prepare('SELECT value FROM json_each(?)').iterate('[1, 2]');
  expect(rows.next().value).toEqual({ value: 1 });
  expect(client.prepare('SELECT value FROM json_each(?)').all('[3]')).toEqual([{ value: 3 }]);
  expect(rows.next().value).toEqual({ value: 2 });
  rows.return?.();
});

it('forgets the first of very many texts', () => {
  const first = client.prepare('SELECT 0');
  for (let i = 1; i <= 300; i++) client.prepare(`SELECT ${i}`);
  expect(client.prepare('SELECT 0')).not.toBe(first);
  expect(client.prepare('SELECT 300')).toBe(client.prepare('SELECT 300'));
});
