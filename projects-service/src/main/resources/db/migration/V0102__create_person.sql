-- The persons behind the duties, dated: every task, project and finding names them at any time.
CREATE TABLE person (
  id        uuid   PRIMARY KEY,
  version   bigint NOT NULL,
  code      text   NOT NULL UNIQUE,
  name      text   NOT NULL,
  title     text,
  unit_code text   NOT NULL,
  user_name text,
  phone     text
);
CREATE INDEX person_unit_code ON person (unit_code);

CREATE TABLE person_duty (
  person_id   uuid NOT NULL REFERENCES person (id),
  position    int  NOT NULL,
  unit_code   text NOT NULL,
  duty        text NOT NULL,
  valid_from  date NOT NULL,
  valid_to    date,
  deputy_code text,
  PRIMARY KEY (person_id, position),
  CHECK (valid_to IS NULL OR valid_from <= valid_to)
);
CREATE INDEX person_duty_unit ON person_duty (unit_code, duty);
