-- Official documents. A series belongs to an issuer and gives numbers by year: 领导小组办公室's is
-- "AA绿建办〔year〕n号". Those of an external body are typed in.
CREATE TABLE document_series (
  code        text        PRIMARY KEY,
  issuer_code text        NOT NULL,
  pattern     text        NOT NULL,
  external    boolean     NOT NULL,
  issuer_mark text,
  created_by  text        NOT NULL,
  created_at  timestamptz NOT NULL
);
CREATE TABLE document_series_counter (
  series_code text NOT NULL REFERENCES document_series (code),
  year        int  NOT NULL,
  last_number int  NOT NULL,
  PRIMARY KEY (series_code, year)
);
-- Every number ever given; one that was given and not used stays here as VOID and is never given
-- again.
CREATE TABLE document_number (
  series_code text        NOT NULL REFERENCES document_series (code),
  year        int         NOT NULL,
  number      int         NOT NULL,
  text        text        NOT NULL UNIQUE,
  document_id uuid        NOT NULL,
  state       text        NOT NULL CHECK (state IN ('GIVEN', 'USED', 'VOID')),
  reason      text,
  given_at    timestamptz NOT NULL,
  PRIMARY KEY (series_code, year, number)
);
CREATE UNIQUE INDEX document_number_document ON document_number (document_id) WHERE state <> 'VOID';

CREATE TABLE document (
  id                     uuid        PRIMARY KEY,
  sequence               bigint      GENERATED ALWAYS AS IDENTITY,
  newest_first           bigint      GENERATED ALWAYS AS (-sequence) STORED,
  kind                   text        NOT NULL,
  state                  text        NOT NULL,
  subject_type           text,
  subject_id             uuid,
  link                   text,
  issuer_code            text        NOT NULL,
  series                 text,
  external_number        text,
  number                 text,
  title                  text        NOT NULL,
  title_en               text,
  urgency                text,
  disclosure             text        NOT NULL,
  disclosure_reason      text,
  body                   text        NOT NULL,
  prepared_user          text        NOT NULL,
  prepared_name          text,
  prepared_unit          text,
  checked_user           text,
  checked_name           text,
  checked_unit           text,
  approved_user          text,
  approved_name          text,
  approved_unit          text,
  state_since            date        NOT NULL,
  signed_on              date,
  registered_on          date,
  issued_on              date,
  ended_on               date,
  end_reason             text,
  acknowledgement_count  int         NOT NULL DEFAULT 0,
  version                bigint      NOT NULL
);
CREATE UNIQUE INDEX document_number_text ON document (number) WHERE number IS NOT NULL;
CREATE INDEX document_newest ON document (newest_first, id);
CREATE INDEX document_state ON document (state, newest_first);
CREATE INDEX document_subject ON document (subject_type, subject_id);
CREATE TABLE document_recipient (
  document_id uuid NOT NULL REFERENCES document (id),
  place       int  NOT NULL,
  unit_code   text NOT NULL,
  copy        boolean NOT NULL,
  PRIMARY KEY (document_id, place),
  UNIQUE (document_id, unit_code)
);
CREATE INDEX document_recipient_unit ON document_recipient (unit_code, document_id);
