-- What an address answers is kept once for each time it answers something else: entry 1 version 1, entry 1 version 2 …
CREATE TABLE page_version (
  id INTEGER PRIMARY KEY,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  version INTEGER NOT NULL,
  url TEXT NOT NULL,
  final_url TEXT NOT NULL,
  status INTEGER NOT NULL,
  content_type TEXT,
  fetched_at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'read', 'quarantined')),
  UNIQUE (entry_id, version)
) STRICT;
INSERT INTO page_version SELECT id, entry_id, 1, url, final_url, status, content_type, fetched_at, state FROM page;
DROP TABLE page;
ALTER TABLE page_version RENAME TO page;
CREATE INDEX page_waiting ON page (id) WHERE state = 'waiting';

-- How often its page was asked for again.
ALTER TABLE entry ADD COLUMN revisits INTEGER NOT NULL DEFAULT 0;

-- The newer text of the same address; its reports stand in place of this one's.
ALTER TABLE article ADD COLUMN replaced_by INTEGER REFERENCES article (id);
CREATE INDEX article_replaced ON article (replaced_by) WHERE replaced_by IS NOT NULL;

-- Nobody tells it any more: its articles say something else by now.
ALTER TABLE event ADD COLUMN withdrawn_at TEXT;
