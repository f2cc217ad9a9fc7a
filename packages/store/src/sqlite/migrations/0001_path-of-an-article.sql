-- Where news is found, and when each host may next be asked.
CREATE TABLE source (
  id TEXT PRIMARY KEY,
  enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
  etag TEXT,
  last_modified TEXT,
  next_poll_at TEXT NOT NULL,
  last_polled_at TEXT,
  baseline_at TEXT,
  last_outcome TEXT,
  failures INTEGER NOT NULL
) STRICT;
CREATE INDEX source_due ON source (next_poll_at) WHERE enabled = 1;

CREATE TABLE host (
  host TEXT PRIMARY KEY,
  free_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- url_key is the canonical key: one page is fetched once, whichever sources list it.
CREATE TABLE entry (
  id INTEGER PRIMARY KEY,
  source_id TEXT NOT NULL REFERENCES source (id),
  key TEXT NOT NULL,
  url TEXT NOT NULL,
  url_key TEXT NOT NULL UNIQUE,
  title TEXT,
  published TEXT,
  summary TEXT,
  language TEXT,
  credit TEXT,
  baseline INTEGER NOT NULL CHECK (baseline IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'fetched', 'ended', 'quarantined')),
  outcome TEXT,
  detail TEXT,
  seen_at TEXT NOT NULL,
  not_before TEXT,
  UNIQUE (source_id, key)
) STRICT;
CREATE INDEX entry_waiting ON entry (id) WHERE state = 'waiting';

CREATE TABLE page (
  id INTEGER PRIMARY KEY,
  entry_id INTEGER NOT NULL UNIQUE REFERENCES entry (id),
  url TEXT NOT NULL,
  final_url TEXT NOT NULL,
  status INTEGER NOT NULL,
  content_type TEXT,
  fetched_at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'read', 'quarantined'))
) STRICT;
CREATE INDEX page_waiting ON page (id) WHERE state = 'waiting';

-- Apart from its page, so that a change of state does not rewrite the body.
CREATE TABLE page_body (
  page_id INTEGER PRIMARY KEY REFERENCES page (id),
  encoding TEXT NOT NULL CHECK (encoding IN ('zstd')),
  body BLOB NOT NULL
) STRICT;

CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  page_id INTEGER NOT NULL UNIQUE REFERENCES page (id),
  verdict TEXT NOT NULL,
  article TEXT NOT NULL,
  mentions TEXT NOT NULL,
  reports TEXT NOT NULL,
  read_at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'merged', 'quarantined'))
) STRICT;
CREATE INDEX article_waiting ON article (id) WHERE state = 'waiting';

-- body is what the reports said; edits is what reviewers said since. type, status, title and day are the values shown.
CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  title TEXT,
  day TEXT NOT NULL,
  body TEXT NOT NULL,
  edits TEXT NOT NULL,
  review TEXT NOT NULL CHECK (review IN ('unreviewed', 'accepted', 'edited', 'rejected')),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX event_day ON event (day, id);
CREATE INDEX event_type_day ON event (type, day, id);
CREATE INDEX event_status_day ON event (status, day, id);
CREATE INDEX event_review_day ON event (review, day, id);

CREATE TABLE report (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (id),
  ordinal INTEGER NOT NULL,
  event_id INTEGER REFERENCES event (id),
  body TEXT NOT NULL,
  UNIQUE (article_id, ordinal)
) STRICT;
CREATE INDEX report_event ON report (event_id, article_id, ordinal);

-- Blocking: one row for each month (YYYY-MM, '' when undated) the event's reports span.
CREATE TABLE event_country (
  country TEXT NOT NULL,
  month TEXT NOT NULL,
  event_id INTEGER NOT NULL REFERENCES event (id),
  shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
  PRIMARY KEY (country, month, event_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_country_event ON event_country (event_id);

-- Two countries at once ("IN+JP") are far rarer than each alone.
CREATE TABLE event_pair (
  pair TEXT NOT NULL,
  month TEXT NOT NULL,
  event_id INTEGER NOT NULL REFERENCES event (id),
  PRIMARY KEY (pair, month, event_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_pair_event ON event_pair (event_id);

CREATE TABLE event_actor (
  actor_id TEXT NOT NULL,
  month TEXT NOT NULL,
  event_id INTEGER NOT NULL REFERENCES event (id),
  PRIMARY KEY (actor_id, month, event_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_actor_event ON event_actor (event_id);

CREATE VIRTUAL TABLE event_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');

CREATE TABLE event_step (
  id INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES event (id),
  article_id INTEGER NOT NULL REFERENCES article (id),
  novelty TEXT NOT NULL CHECK (novelty IN ('new', 'changed', 'better-source', 'repeat')),
  changes TEXT NOT NULL,
  baseline INTEGER NOT NULL CHECK (baseline IN (0, 1)),
  at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'matched', 'silent', 'quarantined'))
) STRICT;
CREATE INDEX event_step_event ON event_step (event_id, id);
CREATE INDEX event_step_article ON event_step (article_id);
CREATE INDEX event_step_waiting ON event_step (event_id) WHERE state = 'waiting';

CREATE TABLE review (
  id INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES event (id),
  decision TEXT NOT NULL CHECK (decision IN ('accept', 'edit', 'reject')),
  reviewer TEXT NOT NULL,
  edits TEXT NOT NULL,
  note TEXT,
  at TEXT NOT NULL,
  UNIQUE (event_id, at, reviewer, decision)
) STRICT;

CREATE TABLE digest (
  id TEXT PRIMARY KEY,
  subscription_id TEXT NOT NULL,
  window_end TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('empty', 'claimed', 'sent', 'dead')),
  ended_at TEXT
) STRICT;
CREATE INDEX digest_window ON digest (subscription_id, window_end);
CREATE INDEX digest_claimed ON digest (id) WHERE state = 'claimed';

CREATE TABLE alert (
  id INTEGER PRIMARY KEY,
  subscription_id TEXT NOT NULL,
  step_id INTEGER NOT NULL REFERENCES event_step (id),
  event_id INTEGER NOT NULL REFERENCES event (id),
  state TEXT NOT NULL CHECK (state IN ('pending', 'suppressed', 'claimed', 'sent', 'dead')),
  suppressed TEXT,
  digest_id TEXT REFERENCES digest (id),
  created_at TEXT NOT NULL,
  UNIQUE (subscription_id, step_id)
) STRICT;
CREATE INDEX alert_pending ON alert (subscription_id, created_at) WHERE state = 'pending';
CREATE INDEX alert_digest ON alert (digest_id);
CREATE INDEX alert_event ON alert (event_id);

CREATE TABLE failure (
  stage TEXT NOT NULL,
  key TEXT NOT NULL,
  count INTEGER NOT NULL,
  reason TEXT NOT NULL,
  at TEXT NOT NULL,
  dead INTEGER NOT NULL CHECK (dead IN (0, 1)),
  PRIMARY KEY (stage, key)
) STRICT, WITHOUT ROWID;
