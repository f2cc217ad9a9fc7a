import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { watchMatches } from '@gigawire/alerts';
import { STAGES, type RateLookup, type StoredEvent } from '@gigawire/domain';
import type { Tally } from '@gigawire/store';
import { serveApp } from '@gigawire/web';
import type { Counts } from '@gigawire/workers';
import { eventJson, eventTable } from '../describe-event.ts';
import { reviewPages } from '../review-pages.ts';
import { runDemo, type DemoResult } from '../demo/run-demo.ts';
import { EXIT } from '../failure.ts';
import { table } from '../terminal.ts';
import { readConfig } from '../read-config.ts';

export const demoCommand = new Command('demo')
  .description('read a small invented news world from feed to digest, offline, with a database of its own')
  .option('--once', 'exit when the digest is written instead of opening the review pages')
  .option('--json', 'print one JSON object instead of tables')
  .addHelpText('after', '\nExit codes: 0 every stage did its work · 1 one did not')
  .action(async (_options: object, command: Command) => {
    const options = command.optsWithGlobals<{ config: string; once?: boolean; json?: boolean }>();
    const folder = mkdtempSync(join(tmpdir(), 'gigawire-demo-'));
    const progress = createProgress(options.json === true);
    const demo = await runDemo(readConfig(options.config), { folder, onScene: progress.scene, onProgress: progress.show });
    progress.stop();
    const watch = demo.wiring.services.watches.find((w) => w.id === demo.subscription.watch);
    const matching = demo.events.filter((event) => watch && watchMatches(watch, event));
    const digest = readDigest(demo.digestFolder);

    if (options.json) {
      const { rate } = demo.wiring.services;
      console.log(
        JSON.stringify({ stages: demo.counts, events: sorted(demo.events, rate), matching: sorted(matching, rate), digest }, null, 2),
      );
    } else {
      print(demo, matching, digest);
    }
    const missing = unfinishedWork(demo, matching, digest);
    for (const line of missing) console.error(`demo: ${line}`);
    if (missing.length > 0) process.exitCode = EXIT.negative;

    if (!options.once) await reviewUntilStopped(demo);
    await demo.close();
    // The digest stays for the reader; the database was only the demo's.
    for (const name of readdirSync(folder).filter((n) => n.startsWith('demo.sqlite'))) rmSync(join(folder, name));
  });

function print(demo: DemoResult, matching: readonly StoredEvent[], digest: string | null): void {
  console.log(`\n${stageTable(demo.counts)}\n`);
  console.log(`${tallyLine(demo.tally)}\n`);
  console.log(`${eventTable(demo.events)}\n`);
  console.log(`${matching.length} of ${demo.events.length} events match the watch ${demo.subscription.watch}:`);
  for (const event of matching) console.log(`  ${event.type} · ${event.title ?? '(no title)'}`);
  console.log(`\n${digest ?? 'No digest was written.'}`);
  console.log(`The digest as text and HTML: ${demo.digestFolder}`);
}

/** The operator has nothing to be told in the demo. */
const OF_AN_ARTICLE = STAGES.filter((stage) => stage !== 'tell-operator');

/** Stage by stage, how many jobs ended how. */
const stageTable = (counts: Counts): string =>
  table(
    ['stage', 'jobs', 'outcomes'],
    OF_AN_ARTICLE.map((stage) => {
      const outcomes = Object.entries(counts[stage] ?? {});
      const total = outcomes.reduce((sum, [, n]) => sum + n, 0);
      return [stage, String(total), outcomes.map(([outcome, n]) => `${outcome} ${n}`).join(', ')];
    }),
  );

const tallyLine = (tally: Tally): string =>
  Object.entries(tally)
    .map(([what, states]) => `${what} ${Object.values(states).reduce((sum, n) => sum + n, 0)}`)
    .join(' · ');

/** In an order that does not hang on which page arrived first. */
const sorted = (events: readonly StoredEvent[], rate: RateLookup): object[] =>
  events
    .map((event) => eventJson(event, rate))
    .map((event) => ({ event, key: JSON.stringify(event) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ event }) => event);

function readDigest(folder: string): string | null {
  try {
    const file = readdirSync(folder).find((name) => name.endsWith('.txt'));
    return file === undefined ? null : readFileSync(join(folder, file), 'utf8');
  } catch {
    return null;
  }
}

/** What a demo that worked would have done and this one did not, in words. */
function unfinishedWork({ counts }: DemoResult, matching: readonly StoredEvent[], digest: string | null): string[] {
  const missing: string[] = [];
  for (const stage of OF_AN_ARTICLE) {
    const outcomes = counts[stage] ?? {};
    const failed = (outcomes['failed'] ?? 0) + (outcomes['quarantined'] ?? 0);
    if (Object.keys(outcomes).length === 0) missing.push(`${stage} had no work`);
    if (failed > 0) missing.push(`${stage}: ${failed} jobs failed`);
  }
  if (matching.length === 0) missing.push('no event matches the watch');
  if (digest === null) missing.push('no digest was written');
  return missing;
}

async function reviewUntilStopped({ wiring: { services } }: DemoResult): Promise<void> {
  const web = await serveApp(reviewPages(services), {
    host: '127.0.0.1',
    port: 0,
  });
  console.log(`\nReview pages: ${web.url}  (Ctrl-C ends)`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await web.close();
}

/** A bar on a terminal, a line per scene elsewhere; always on stderr, so that stdout stays the result. */
function createProgress(quiet: boolean): {
  readonly scene: (title: string, index: number) => void;
  readonly show: (tally: Tally) => void;
  readonly stop: () => void;
} {
  const bar =
    process.stderr.isTTY && !quiet
      ? new SingleBar({ format: '  pages {value}/{total} {bar}', hideCursor: true, clearOnComplete: true, stream: process.stderr })
      : null;
  const sum = (states: Readonly<Record<string, number>>): number => Object.values(states).reduce((total, n) => total + n, 0);
  return {
    scene(title: string, index: number): void {
      bar?.stop();
      if (!quiet) console.error(`${index + 1}. ${title}`);
      bar?.start(0, 0);
    },
    show(tally: Tally): void {
      bar?.setTotal(sum(tally.entries));
      bar?.update(sum(tally.articles));
    },
    stop(): void {
      bar?.stop();
    },
  };
}
