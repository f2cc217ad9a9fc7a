import type { StageName } from '@gigawire/domain';
import type { Handler } from './stage.ts';
import { fetchPage } from './stages/fetch-page.ts';
import { matchAlerts } from './stages/match-alerts.ts';
import { mergeEvents } from './stages/merge-events.ts';
import { pollSource } from './stages/poll-source.ts';
import { readArticle } from './stages/read-article.ts';
import { sendDigest } from './stages/send-digest.ts';
import { tellOperator } from './stages/tell-operator.ts';

interface Stage {
  readonly run: Handler;
  /** Jobs of the stage that run at once in one process. */
  readonly concurrency: number;
}

/**
 * The whole flow, in the order an article takes it. Each stage commits its result to the store and names the jobs that follow;
 * jobs carry ids only. The schedule starts `poll-source` and `send-digest`; the reconciler restarts whatever was left unfinished.
 */
export const pipeline: Readonly<Record<StageName, Stage>> = {
  'poll-source': { run: pollSource, concurrency: 8 }, //   source id  -> fetch-page for each new entry
  'fetch-page': { run: fetchPage, concurrency: 32 }, //     entry id   -> read-article (most wait for their host's turn)
  'read-article': { run: readArticle, concurrency: 2 }, // page id    -> merge-events; one reader thread each
  'merge-events': { run: mergeEvents, concurrency: 1 }, // article id -> match-alerts; the store places one at a time anyway
  'match-alerts': { run: matchAlerts, concurrency: 2 }, // event id   -> alert rows
  'send-digest': { run: sendDigest, concurrency: 1 }, //   digest id  -> one message
  'tell-operator': { run: tellOperator, concurrency: 1 }, // notices  -> one message; started by a poll that finds a source silent
};
