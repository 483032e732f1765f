-- Who has to sign for an issued document (签收), and how far reminders have climbed: 1 liaison, 2
-- officer in charge, 3 principal officer. A rung is taken by comparing and setting this row, so two
-- schedulers cannot take it twice. Copies need no reminder and so have no due date.
CREATE TABLE document_acknowledgement (
  document_id     uuid        NOT NULL REFERENCES document (id),
  unit_code       text        NOT NULL,
  copy            boolean     NOT NULL,
  place           int         NOT NULL,
  sent_on         date        NOT NULL,
  due_on          date,
  rung            int         NOT NULL DEFAULT 0 CHECK (rung BETWEEN 0 AND 3),
  reminded_on     date,
  acknowledged_on date,
  acknowledged_at timestamptz,
  acknowledged_by text,
  signed_by       text,
  PRIMARY KEY (document_id, unit_code)
);
CREATE INDEX document_acknowledgement_waiting ON document_acknowledgement (unit_code, sent_on)
  WHERE acknowledged_on IS NULL;
CREATE INDEX document_acknowledgement_late ON document_acknowledgement (due_on)
  WHERE acknowledged_on IS NULL AND due_on IS NOT NULL AND rung < 3;
