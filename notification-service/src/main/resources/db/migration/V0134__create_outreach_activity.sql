CREATE TABLE outreach_activity (
  id          uuid   PRIMARY KEY,
  unit_code   text   NOT NULL,
  venue_kind  text   NOT NULL,
  held_on     date   NOT NULL,
  place       text   NOT NULL,
  summary     text,
  headcount   int    NOT NULL CHECK (headcount > 0),
  evidence_id uuid   NOT NULL,
  recorded_by text   NOT NULL,
  recorded_on date   NOT NULL,
  version     bigint NOT NULL,
  -- One activity is entered once, however often the form is sent.
  UNIQUE (unit_code, venue_kind, held_on, place)
);
CREATE INDEX outreach_activity_held ON outreach_activity (held_on, id);
CREATE INDEX outreach_activity_evidence ON outreach_activity (evidence_id);
