-- Circulars, their compilations (never changed: what was shown can be shown again) and what the
-- units say to them before they are signed.
CREATE TABLE circular (
  id              uuid        PRIMARY KEY,
  kind            text        NOT NULL,
  period          text        NOT NULL,
  inspection_id   uuid        REFERENCES inspection (id),
  title           text        NOT NULL,
  title_en        text        NOT NULL,
  state           text        NOT NULL,
  state_since     date        NOT NULL,
  cut_off         timestamptz NOT NULL,
  revision        int         NOT NULL,
  issuer_code     text        NOT NULL,
  series          text        NOT NULL,
  confirm_due_on  date,
  prepared_by     text,
  prepared_name   text,
  prepared_unit   text,
  reviewed_by     text,
  reviewed_name   text,
  reviewed_unit   text,
  approved_by     text,
  approved_name   text,
  approved_unit   text,
  document_id     uuid        UNIQUE,
  document_number text,
  issued_on       date,
  version         bigint      NOT NULL
);
-- A period is compiled once, an inspection is reported once.
CREATE UNIQUE INDEX circular_progress ON circular (period) WHERE kind = 'PROGRESS';
CREATE UNIQUE INDEX circular_inspection ON circular (inspection_id);
CREATE INDEX circular_period ON circular (period, id);
CREATE TABLE circular_unit (
  circular_id uuid NOT NULL REFERENCES circular (id),
  unit_code   text NOT NULL,
  PRIMARY KEY (circular_id, unit_code)
);
CREATE TABLE circular_compilation (
  circular_id uuid        NOT NULL REFERENCES circular (id),
  revision    int         NOT NULL,
  text        text        NOT NULL,
  sha256      text        NOT NULL,
  note        text,
  compiled_at timestamptz NOT NULL,
  compiled_by text        NOT NULL,
  PRIMARY KEY (circular_id, revision)
);
REVOKE UPDATE, DELETE, TRUNCATE ON circular_compilation FROM ${appRole};
CREATE TABLE circular_confirmation (
  id          uuid   PRIMARY KEY,
  circular_id uuid   NOT NULL REFERENCES circular (id),
  unit_code   text   NOT NULL,
  state       text   NOT NULL,
  text        text,
  figure_ids  text   NOT NULL,
  given_by    text,
  given_on    date,
  answer      text,
  answered_by text,
  answered_on date,
  version     bigint NOT NULL,
  UNIQUE (circular_id, unit_code)
);
CREATE INDEX circular_confirmation_waiting ON circular_confirmation (circular_id)
  WHERE state = 'WAITING';
