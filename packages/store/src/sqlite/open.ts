import type { Store } from '../store.ts';
import { claimDigest, digest, lastWindow, markSent, saveAlerts } from './alerts.ts';

import { article, saveReading, unmergedReports } from './articles.ts';
import { candidates } from './candidates.ts';
import { connect, read, type Tx, write } from './connection.ts';
import { deadLetters, replay } from './dead-letters.ts';
import { deferEntry, endEntry, entry, page, putPage } from './entries.ts';
import { searchEvents } from './event-search.ts';
import { event, saveEvents, stepsOf, unmatchedSteps } from './events.ts';
import { recordFailure } from './failures.ts';
import { placeArticle } from './place-article.ts';
import { mergeEvents, regroupingsOf, splitEvent, undoRegrouping } from './regroupings.ts';
import { hubSubscription, saveHubSubscription } from './hub-subscriptions.ts';
import { dropLease, takeLease } from './leases.ts';
import { claimNotices, markNoticesSent } from './notices.ts';
import { addReview, reviewsOf } from './reviews.ts';
import { recentPolls, releaseHeld, saveHealth, sourceRecord } from './source-records.ts';
import { dueSources, hasten, reserveHost, savePoll, sourceState, sourceStates, syncSources } from './sources.ts';
import { tally, unfinished } from './work.ts';

/**
 * Opens the database in a file, making it when there is none; `:memory:` keeps it in memory. Throws when the file is another program's,
 * damaged, or written by a newer version of this one.
 */
export async function openSqliteStore(options: { readonly file: string }): Promise<Store> {
  const db = connect(options.file);
  const reading = async <T>(work: (tx: Tx) => T): Promise<T> => read(db, work);
  const writing = async <T>(work: (tx: Tx) => T): Promise<T> => write(db, work);
  return {
    syncSources: (ids, at) => writing((tx) => syncSources(tx, ids, at)),
    sourceStates: () => reading(sourceStates),
    sourceState: (id) => reading((tx) => sourceState(tx, id)),
    dueSources: (at) => reading((tx) => dueSources(tx, at)),
    savePoll: (poll) => writing((tx) => savePoll(tx, poll)),
    recentPolls: (id) => reading((tx) => recentPolls(tx, id)),
    sourceRecord: (id) => reading((tx) => sourceRecord(tx, id)),
    saveHealth: (id, health, at) => writing((tx) => saveHealth(tx, id, { health, at })),
    releaseHeld: (id, quiet) => writing((tx) => releaseHeld(tx, id, quiet)),
    claimNotices: () => writing(claimNotices),
    markNoticesSent: (messageId, at) => writing((tx) => markNoticesSent(tx, messageId, at)),
    takeLease: (name, holder, term) => writing((tx) => takeLease(tx, name, { holder, ...term })),
    dropLease: (name, holder) => writing((tx) => dropLease(tx, name, holder)),
    hubSubscription: (by) => reading((tx) => hubSubscription(tx, by)),
    saveHubSubscription: (subscription) => writing((tx) => saveHubSubscription(tx, subscription)),
    hasten: (id, at) => writing((tx) => hasten(tx, id, at)),
    reserveHost: (host, at, spacingMs) => writing((tx) => reserveHost(tx, { host, at, spacingMs })),

    entry: (id) => reading((tx) => entry(tx, id)),
    endEntry: (id, outcome, detail) => writing((tx) => endEntry(tx, id, { outcome, detail })),
    deferEntry: (id, until, reason) => writing((tx) => deferEntry(tx, id, { until, reason })),
    putPage: (entryId, body) => writing((tx) => putPage(tx, entryId, body)),
    page: (id) => reading((tx) => page(tx, id)),

    saveReading: (stored) => writing((tx) => saveReading(tx, stored)),
    article: (id) => reading((tx) => article(tx, id)),
    unmergedReports: (articleId) => reading((tx) => unmergedReports(tx, articleId)),
    candidates: (query) => reading((tx) => candidates(tx, query)),
    saveEvents: (articleId, writes, at) => writing((tx) => saveEvents(tx, articleId, { writes, at })),

    placeArticle: (articleId, placing) => writing((tx) => placeArticle(tx, articleId, placing)),

    event: (id) => reading((tx) => event(tx, id)),
    events: (query) => reading((tx) => searchEvents(tx, query)),
    eventSteps: (eventId) => reading((tx) => stepsOf(tx, eventId)),
    addReview: (review) => writing((tx) => addReview(tx, review)),
    reviews: (eventId) => reading((tx) => reviewsOf(tx, eventId)),

    mergeEvents: (decision, content) => writing((tx) => mergeEvents(tx, decision, content)),
    splitEvent: (decision, parts) => writing((tx) => splitEvent(tx, decision, parts)),
    undoRegrouping: (id, undo) => writing((tx) => undoRegrouping(tx, id, undo)),
    regroupings: (eventId) => reading((tx) => regroupingsOf(tx, eventId)),

    unmatchedSteps: (eventId) => reading((tx) => unmatchedSteps(tx, eventId)),
    saveAlerts: (steps, alerts, at) => writing((tx) => saveAlerts(tx, steps, { alerts, at })),
    lastWindow: (subscriptionId) => reading((tx) => lastWindow(tx, subscriptionId)),
    claimDigest: (id, subscriptionId, windowEnd) => writing((tx) => claimDigest(tx, id, { subscriptionId, windowEnd })),
    digest: (id) => reading((tx) => digest(tx, id)),
    markSent: (digestId, at) => writing((tx) => markSent(tx, digestId, at)),

    unfinished: (at, limit) => reading((tx) => unfinished(tx, at, limit)),
    recordFailure: (job, failure) => writing((tx) => recordFailure(tx, job, failure)),
    deadLetters: (limit) => reading((tx) => deadLetters(tx, limit)),
    replay: (job) => writing((tx) => replay(tx, job)),
    tally: () => reading(tally),
    close: async () => {
      db.$client.close();
    },
  };
}
