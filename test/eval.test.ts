import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { belowFloors } from '../packages/cli/src/commands/eval.ts';

const main = fileURLToPath(new URL('../packages/cli/src/main.ts', import.meta.url));

it('every floor is met', { timeout: 240_000 }, () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'eval', '--json'], { encoding: 'utf8', timeout: 240_000 });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(Object.keys(JSON.parse(stdout) as object)).toContain('sentences');
});

it('articles that do not hold to their form are named, with what is wrong', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'gigawire-eval-'));
  try {
    writeFileSync(join(folder, 'torn.yaml'), 'voice: wire\ntext: [\n');
    const { status, stderr } = spawnSync(process.execPath, [main, 'eval', '--articles', folder], { encoding: 'utf8', timeout: 240_000 });
    expect(status).toBe(2);
    expect(stderr).toMatch(/reading labelled article torn: /);
    expect(stderr).not.toMatch(/^\s+at /m);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it.each([
  ['a value under it', { s: { a: 89 } }, ['below its floor: s a is 89, floor 90']],
  ['a metric no longer measured', { s: {} }, ['below its floor: s a is not measured, floor 90']],
  ['a value at it', { s: { a: 90 } }, []],
  ['a suite whose data is not there', {}, []],
] as const)('a floor sees %s', (_, scores, lines) => {
  expect(belowFloors(scores as Record<string, Record<string, number>>, { s: { a: 90 } })).toEqual(lines);
});
