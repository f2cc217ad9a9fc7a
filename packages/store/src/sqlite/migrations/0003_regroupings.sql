-- An event that turned out to be another keeps its row, without reports.
ALTER TABLE event ADD COLUMN merged_into INTEGER REFERENCES event (id);

-- Reports that went from one event to another: other_id was merged into event_id, or split off it. No reviewer: merging itself did it.
CREATE TABLE regrouping (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('merge', 'split')),
  event_id INTEGER NOT NULL REFERENCES event (id),
  other_id INTEGER NOT NULL REFERENCES event (id),
  moved TEXT NOT NULL,
  reviewer TEXT,
  note TEXT,
  at TEXT NOT NULL,
  undone_at TEXT,
  undone_by TEXT
) STRICT;
CREATE INDEX regrouping_event ON regrouping (event_id);
CREATE INDEX regrouping_other ON regrouping (other_id);
