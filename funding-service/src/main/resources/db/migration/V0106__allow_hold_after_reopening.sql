-- A SERIOUS finding that a revisit reopens is held again (rule 14), and the hold it had stays as
-- history: one at work for a finding, not one for ever.
ALTER TABLE hold DROP CONSTRAINT hold_finding_id_key;
CREATE UNIQUE INDEX hold_at_work_of_finding ON hold (finding_id)
  WHERE state IN ('PROVISIONAL', 'CONFIRMED');
CREATE INDEX hold_finding ON hold (finding_id);
