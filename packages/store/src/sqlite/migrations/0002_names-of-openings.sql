-- Blocking by the names the openings of an event's articles give: a firm no lexicon knows is in no other index.
CREATE TABLE event_name (
  name TEXT NOT NULL,
  month TEXT NOT NULL,
  event_id INTEGER NOT NULL REFERENCES event (id),
  PRIMARY KEY (name, month, event_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_name_event ON event_name (event_id);
