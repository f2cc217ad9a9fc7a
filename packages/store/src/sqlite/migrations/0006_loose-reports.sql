-- What reports that back no event yet are found by, when an article comes that they belong to.
CREATE TABLE loose_report (
  key TEXT NOT NULL,
  month TEXT NOT NULL,
  report_id INTEGER NOT NULL REFERENCES report (id),
  PRIMARY KEY (key, month, report_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX loose_report_report ON loose_report (report_id);
