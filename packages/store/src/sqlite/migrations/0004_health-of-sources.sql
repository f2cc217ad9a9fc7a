-- What a source's record shows, and what the operator was told of it.
ALTER TABLE source ADD COLUMN moved_from TEXT;
ALTER TABLE source ADD COLUMN moved_to TEXT;
ALTER TABLE source ADD COLUMN gap_minutes REAL;
ALTER TABLE source ADD COLUMN last_new_at TEXT;
ALTER TABLE source ADD COLUMN health TEXT NOT NULL DEFAULT 'ok' CHECK (health IN ('ok', 'degraded', 'failing', 'silent'));
ALTER TABLE source ADD COLUMN health_reason TEXT;
ALTER TABLE source ADD COLUMN health_since TEXT;

UPDATE source SET last_new_at = (SELECT max(seen_at) FROM entry WHERE entry.source_id = source.id);

-- Set while an entry of a sudden flood waits for a look.
ALTER TABLE entry ADD COLUMN held_at TEXT;
CREATE INDEX entry_held ON entry (source_id) WHERE held_at IS NOT NULL;

-- The last entries of one source, without a walk through those of all.
CREATE INDEX entry_source ON entry (source_id, id);

-- The last polls of each source, no more than a look at its health needs.
CREATE TABLE poll (
  id INTEGER PRIMARY KEY,
  source_id TEXT NOT NULL REFERENCES source (id),
  at TEXT NOT NULL,
  outcome TEXT NOT NULL,
  succeeded INTEGER NOT NULL CHECK (succeeded IN (0, 1)),
  why TEXT,
  listed INTEGER NOT NULL,
  undated INTEGER NOT NULL,
  added INTEGER NOT NULL
) STRICT;
CREATE INDEX poll_source ON poll (source_id, id);

-- Told through a channel like any digest: claimed under a message's id, then sent.
CREATE TABLE notice (
  id INTEGER PRIMARY KEY,
  source_id TEXT NOT NULL REFERENCES source (id),
  health TEXT NOT NULL CHECK (health IN ('ok', 'degraded', 'failing', 'silent')),
  reason TEXT,
  at TEXT NOT NULL,
  message_id TEXT,
  sent_at TEXT
) STRICT;
CREATE INDEX notice_unsent ON notice (id) WHERE sent_at IS NULL;

-- Who alone may do something, and until when.
CREATE TABLE lease (
  name TEXT PRIMARY KEY,
  holder TEXT NOT NULL,
  until TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- WebSub: what hubs were asked to push to us. The token is the last part of the callback's address.
CREATE TABLE hub_subscription (
  source_id TEXT PRIMARY KEY REFERENCES source (id),
  hub TEXT NOT NULL,
  topic TEXT NOT NULL,
  token TEXT NOT NULL UNIQUE,
  secret TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('asked', 'active', 'denied')),
  asked_at TEXT NOT NULL,
  lease_until TEXT
) STRICT, WITHOUT ROWID;
