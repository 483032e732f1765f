-- Local copies of what projects-service owns; each row carries the version of what it copies.
CREATE TABLE unit (
  code           text   PRIMARY KEY,
  copied_version bigint NOT NULL
);
CREATE TABLE unit_name (
  unit_code  text NOT NULL REFERENCES unit (code),
  name       text NOT NULL,
  name_en    text,
  valid_from date,
  valid_to   date
);
CREATE INDEX unit_name_unit_code ON unit_name (unit_code);

CREATE TABLE person (
  code           text   PRIMARY KEY,
  name           text   NOT NULL,
  user_name      text,
  copied_version bigint NOT NULL
);
CREATE TABLE person_duty (
  person_code text NOT NULL REFERENCES person (code),
  unit_code   text NOT NULL,
  duty        text NOT NULL,
  valid_from  date,
  valid_to    date,
  deputy_code text
);
CREATE INDEX person_duty_person_code ON person_duty (person_code);
CREATE INDEX person_duty_unit_code ON person_duty (unit_code);

-- Who answers for a project besides its owner unit: sponsoring leaders and the like.
CREATE TABLE project_copy (
  project_id     uuid   PRIMARY KEY,
  copied_version bigint NOT NULL
);
CREATE TABLE project_responsible (
  project_id  uuid NOT NULL REFERENCES project_copy (project_id),
  person_code text NOT NULL,
  user_name   text NOT NULL
);
CREATE INDEX project_responsible_project ON project_responsible (project_id);

-- A notice is kept once for each recipient (unit:YZ, role:finance, user:leader); sequence is its place
-- in every stream. It is drawn under a lock held to the commit, so that whoever has seen a number will
-- never be given a smaller one later.
CREATE SEQUENCE notice_sequence;
CREATE TABLE notice (
  id             uuid        PRIMARY KEY,
  sequence       bigint      NOT NULL UNIQUE,
  newest_first   bigint      GENERATED ALWAYS AS (-sequence) STORED,
  occurrence     text        NOT NULL,
  recipient      text        NOT NULL,
  kind           text        NOT NULL,
  data           text        NOT NULL,
  unit_code      text,
  addressee_code text,
  addressee_name text,
  addressee_duty text,
  object_type    text        NOT NULL,
  object_id      text        NOT NULL,
  object_code    text,
  link           text        NOT NULL,
  at             timestamptz NOT NULL,
  -- The same happening reaches the same recipient once, however often it is told.
  UNIQUE (occurrence, recipient)
);
CREATE INDEX notice_recipient ON notice (recipient, newest_first, id);
CREATE TABLE notice_read (
  notice_id uuid        NOT NULL REFERENCES notice (id),
  user_name text        NOT NULL,
  read_at   timestamptz NOT NULL,
  PRIMARY KEY (notice_id, user_name)
);

CREATE FUNCTION append_notice(
  p_id uuid, p_occurrence text, p_recipient text, p_kind text, p_data text, p_unit text,
  p_addressee_code text, p_addressee_name text, p_addressee_duty text, p_object_type text,
  p_object_id text, p_object_code text, p_link text, p_at timestamptz)
RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(247480433);
  INSERT INTO notice (id, sequence, occurrence, recipient, kind, data, unit_code, addressee_code,
                      addressee_name, addressee_duty, object_type, object_id, object_code, link, at)
  VALUES (p_id, nextval('notice_sequence'), p_occurrence, p_recipient, p_kind, p_data, p_unit,
          p_addressee_code, p_addressee_name, p_addressee_duty, p_object_type, p_object_id,
          p_object_code, p_link, p_at)
  ON CONFLICT (occurrence, recipient) DO NOTHING;
  RETURN FOUND;
END $$;
REVOKE UPDATE, DELETE, TRUNCATE ON notice FROM ${appRole};
