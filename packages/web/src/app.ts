import type { EventBacking, NewsEvent, Watch } from '@gigawire/domain';
import type { Store } from '@gigawire/store';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { eventJson, eventListJson } from './api/event-json.ts';
import { assets } from './assets.ts';
import { readList } from './list.ts';
import { eventPage } from './pages/event-page.ts';
import { eventsPage } from './pages/events-page.ts';
import { messagePage } from './pages/message-page.ts';
import { noteOf } from './note.ts';
import { Refusal } from './refusal.ts';
import { readArticles, readRegrouping, readSame, type Regroup } from './regroup.ts';
import { readReview, REVIEWER } from './review.ts';
import { sameOriginOnly } from './same-origin.ts';
import { readEvent, type ShownEvent } from './show-event.ts';
import { hubCallback } from './websub/callback.ts';

export interface AppOptions {
  readonly store: Store;
  readonly watches: readonly Watch[];
  readonly now: () => Date;
  /** Which reports say each value of an event. */
  readonly backingOf: (event: NewsEvent) => EventBacking;
  readonly regroup: Regroup;
  /** Told of what went wrong inside; the visitor only learns that something did. */
  readonly onError?: (error: Error, path: string) => void;
}

const formOnly = bodyLimit({
  maxSize: 16_384,
  onError: () => {
    throw new Refusal(413, 'This is more than a form can hold.');
  },
});

/** The review pages and the JSON API. No scripts, no cookies, nothing loaded from elsewhere. */
export function createApp({ store, watches, now, backingOf, regroup, onError }: AppOptions): Hono {
  const shownEvent = (c: Context): Promise<ShownEvent> => readEvent({ store, backingOf }, c.req.param('id') ?? '');
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      // Not no-referrer: with it browsers send `Origin: null` from our own forms, and they would be refused.
      referrerPolicy: 'same-origin',
      // Whether the site is reached over TLS is for the proxy in front of it to say.
      strictTransportSecurity: false,
    }),
  );
  // Before the guard against other sites' pages: hubs are other sites, and are told by what they know.
  app.route('/websub', hubCallback({ store, now }));
  app.use(sameOriginOnly);
  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
  });

  for (const { path, type, body } of assets) {
    app.get(path, (c) => c.body(body, 200, { 'Content-Type': type, 'Cache-Control': 'public, max-age=31536000, immutable' }));
  }

  app.get('/', async (c) => c.html(eventsPage(await readList(store, c.req.query()), watches)));
  app.get('/events/:id', async (c) => c.html(eventPage(await shownEvent(c), watches)));
  app.post('/events/:id/review', formOnly, async (c) => {
    const { event } = await shownEvent(c);
    await store.addReview(readReview(await c.req.parseBody(), { eventId: event.id, at: now().toISOString() }));
    return c.redirect(`/events/${event.id}`, 303);
  });
  const decision = (eventId: number, form: Readonly<Record<string, unknown>>) => ({
    eventId,
    reviewer: REVIEWER,
    note: noteOf(form),
    at: now().toISOString(),
  });
  app.post('/events/:id/merge', formOnly, async (c) => {
    const [{ event }, form] = [await shownEvent(c), await c.req.parseBody()];
    await regroup.merge({ ...decision(event.id, form), otherId: await readSame(form, event, store) });
    return c.redirect(`/events/${event.id}`, 303);
  });
  app.post('/events/:id/split', formOnly, async (c) => {
    const [{ event }, form] = [await shownEvent(c), await c.req.parseBody({ all: true })];
    const { otherId } = await regroup.split(decision(event.id, form), readArticles(form, event));
    return c.redirect(`/events/${otherId}`, 303);
  });
  app.post('/events/:id/undo', formOnly, async (c) => {
    const [{ event, regroupings }, form] = [await shownEvent(c), await c.req.parseBody()];
    const { reviewer, at } = decision(event.id, form);
    await regroup.undo(readRegrouping(form, regroupings), { reviewer, at });
    return c.redirect(`/events/${event.id}`, 303);
  });

  app.get('/api/health', async (c) => c.json({ status: 'ok', at: now().toISOString(), rows: await store.tally() }));
  app.get('/api/events', async (c) => c.json(eventListJson(await readList(store, c.req.query()))));
  app.get('/api/events/:id', async (c) => c.json(eventJson(await shownEvent(c))));

  app.notFound((c) => refuse(c, new Refusal(404, 'There is nothing at this address.')));
  app.onError((error, c) => {
    if (error instanceof Refusal) return refuse(c, error);
    onError?.(error, c.req.path);
    return refuse(c, new Refusal(500, 'Something went wrong here. It has been noted.'));
  });
  return app;
}

function refuse(c: Context, refusal: Refusal): Response | Promise<Response> {
  const { status, message } = refusal;
  return c.req.path.startsWith('/api/') ? c.json({ error: message }, status) : c.html(messagePage(status, message), status);
}
