-- Files taken in as jobs. The effect and the state DONE are committed together.
CREATE TABLE import_job (
  id           uuid        PRIMARY KEY,
  kind         text        NOT NULL,
  mode         text        NOT NULL CHECK (mode IN ('VALIDATE', 'ALL_OR_NOTHING', 'GOOD_ROWS')),
  state        text        NOT NULL CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
  year         int,
  programme_id uuid,
  file_name    text        NOT NULL,
  file_sha256  text        NOT NULL,
  user_name    text        NOT NULL,
  unit_code    text        NOT NULL,
  person_code  text,
  roles        text        NOT NULL,
  total_count  int         NOT NULL DEFAULT 0,
  done_count   int         NOT NULL DEFAULT 0,
  error_count  int         NOT NULL DEFAULT 0,
  errors       text        NOT NULL DEFAULT '[]',
  result_id    uuid,
  created_at   timestamptz NOT NULL,
  touched_at   timestamptz NOT NULL DEFAULT now(),
  finished_at  timestamptz
);
CREATE INDEX import_job_waiting ON import_job (touched_at) WHERE state IN ('QUEUED', 'RUNNING');
