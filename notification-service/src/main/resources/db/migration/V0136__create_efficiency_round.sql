CREATE TABLE efficiency_round (
  id           uuid   PRIMARY KEY,
  year         int    NOT NULL,
  title        text   NOT NULL,
  state        text   NOT NULL,
  opened_by    text   NOT NULL,
  opened_on    date   NOT NULL,
  published_on date,
  version      bigint NOT NULL,
  UNIQUE (year, title)
);
-- The quota of a group: whoever uses more is not ranked.
CREATE TABLE efficiency_group (
  round_id   uuid    NOT NULL REFERENCES efficiency_round (id),
  group_code text    NOT NULL,
  name       text    NOT NULL,
  name_en    text    NOT NULL,
  quota      numeric(8, 2) NOT NULL CHECK (quota > 0),
  PRIMARY KEY (round_id, group_code)
);
CREATE TABLE efficiency_entry (
  id          uuid   PRIMARY KEY,
  round_id    uuid   NOT NULL REFERENCES efficiency_round (id),
  body_name   text   NOT NULL,
  unit_code   text   NOT NULL,
  group_code  text   NOT NULL,
  intensity   numeric(8, 2) NOT NULL CHECK (intensity > 0),
  failed_gate text,
  entered_by  text   NOT NULL,
  entered_on  date   NOT NULL,
  version     bigint NOT NULL,
  UNIQUE (round_id, body_name),
  FOREIGN KEY (round_id, group_code) REFERENCES efficiency_group (round_id, group_code)
);
