-- Self-evaluation sheets (绩效自评表) in dated versions. What a version says is one document, as it was
-- entered: results that follow it must find it unchanged for ever.
CREATE TABLE performance_sheet (
  id         uuid PRIMARY KEY,
  code       text NOT NULL,
  version    int  NOT NULL CHECK (version >= 1),
  valid_from date NOT NULL,
  valid_to   date,
  document   text NOT NULL,
  entered_by text NOT NULL,
  entered_on date NOT NULL,
  UNIQUE (code, version),
  UNIQUE (code, valid_from),
  CHECK (valid_to >= valid_from)
);
CREATE INDEX performance_sheet_valid_from ON performance_sheet (valid_from, id);
REVOKE UPDATE, DELETE, TRUNCATE ON performance_sheet FROM ${appRole};
