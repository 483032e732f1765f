-- What stands on the document, frozen at registration, and how far its PDF is. A row is claimed by
-- a lease, so that two replicas never set the same document at once and a lost one is taken over.
CREATE TABLE document_rendering (
  document_id uuid        PRIMARY KEY REFERENCES document (id),
  sheet       text        NOT NULL,
  state       text        NOT NULL CHECK (state IN ('WAITING', 'RENDERING', 'DONE', 'FAILED')),
  attempts    int         NOT NULL DEFAULT 0,
  not_before  timestamptz NOT NULL DEFAULT now(),
  lease       uuid,
  sha256      text,
  size_bytes  bigint,
  pages       int,
  fonts       text,
  missing     text,
  error       text,
  enqueued_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX document_rendering_due ON document_rendering (not_before)
  WHERE state IN ('WAITING', 'RENDERING');
