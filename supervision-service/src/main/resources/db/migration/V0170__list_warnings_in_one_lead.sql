-- A unit's warnings of one quarter lie in one open lead that lists them: an inspector hears the unit
-- once, not once a line. A lead that was heard or decided takes no more.
ALTER TABLE lead ADD COLUMN group_key text;
CREATE UNIQUE INDEX lead_open_of_group ON lead (group_key) WHERE group_key IS NOT NULL AND state = 'OPEN';

CREATE TABLE lead_item (
  lead_id    uuid   NOT NULL REFERENCES lead (id),
  position   int    NOT NULL,
  -- A warning is listed once, however often it is told.
  source_id  uuid   NOT NULL UNIQUE,
  code       text   NOT NULL,
  summary    text   NOT NULL,
  amount_fen bigint NOT NULL,
  listed_on  date   NOT NULL,
  over_on    date,
  PRIMARY KEY (lead_id, position)
);
