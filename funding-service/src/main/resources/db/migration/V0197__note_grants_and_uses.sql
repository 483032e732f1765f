-- What a unit was granted and what was taken back, by unit; and what projects use of money that comes by
-- no budget line.
ALTER TABLE account DROP CONSTRAINT account_type_check;
ALTER TABLE account ADD CONSTRAINT account_type_check CHECK (type IN
  ('BUDGET_LINE', 'COMMITMENT', 'PROJECT', 'USED', 'UNIT', 'PAYABLE', 'PAID', 'CLAWBACK', 'EXTERNAL'));
CREATE INDEX account_unit ON account (unit_code, code) WHERE unit_code IS NOT NULL;

-- What was allocated before is noted now, after all that is booked, so that no past day reads
-- otherwise than it did; each allocation with its document.
INSERT INTO account (id, type, code, unit_code, opened_on)
  SELECT uuidv7(), 'UNIT', 'UNIT:' || unit_code, unit_code, min(allocated_on)
    FROM allocation WHERE state = 'ALLOCATED' AND kind <> 'CLAWBACK' GROUP BY unit_code
  UNION ALL
  SELECT uuidv7(), 'CLAWBACK', 'CLAWBACK:' || unit_code, unit_code, min(allocated_on)
    FROM allocation WHERE state = 'ALLOCATED' AND kind = 'CLAWBACK' GROUP BY unit_code;
INSERT INTO account (id, type, code, opened_on)
  SELECT uuidv7(), 'EXTERNAL', 'EXTERNAL:GRANTS', min(allocated_on)
    FROM allocation WHERE state = 'ALLOCATED' HAVING count(*) > 0;
DO $$
DECLARE
  one    record;
  latest record;
  done   posted;
BEGIN
  SELECT business_date, at INTO latest FROM journal ORDER BY at DESC LIMIT 1;
  FOR one IN
    SELECT al.*, CASE WHEN al.kind = 'CLAWBACK' THEN 'UNGRANT' ELSE 'GRANT' END AS what,
      giver.id AS from_id, taker.id AS to_id
    FROM allocation al
      JOIN account giver ON giver.code =
        CASE WHEN al.kind = 'CLAWBACK' THEN 'UNIT:' || al.unit_code ELSE 'EXTERNAL:GRANTS' END
      JOIN account taker ON taker.code =
        CASE WHEN al.kind = 'CLAWBACK' THEN 'CLAWBACK:' ELSE 'UNIT:' END || al.unit_code
    WHERE al.state = 'ALLOCATED' ORDER BY al.kind = 'CLAWBACK', al.id
  LOOP
    done := post(uuidv7(), 'allocation:' || one.id || ':' || one.what, one.what, one.id, NULL, NULL,
      NULL, one.document_number, 'system', latest.business_date, latest.at,
      ARRAY[one.from_id, one.to_id], ARRAY[-one.amount_fen, one.amount_fen]);
    IF done.outcome <> 'POSTED' THEN
      RAISE EXCEPTION 'allocation % could not be noted: %', one.id, done.outcome;
    END IF;
  END LOOP;
END $$;

-- Money used that had arrived at a project by no budget line: with the bank slip, by two hands of the
-- project's unit.
CREATE TABLE funds_use (
  id               uuid   PRIMARY KEY,
  version          bigint NOT NULL,
  project_id       uuid   NOT NULL REFERENCES financing_plan (id),
  owner_unit_code  text   NOT NULL,
  kind             text   NOT NULL REFERENCES funding_source (kind),
  amount_fen       bigint NOT NULL CHECK (amount_fen > 0),
  used_on          date   NOT NULL,
  purpose          text   NOT NULL REFERENCES purpose (code),
  summary          text,
  payee            text   NOT NULL,
  slip_no          text   NOT NULL,
  state            text   NOT NULL CHECK (state IN ('RECORDED', 'CONFIRMED', 'WITHDRAWN', 'REVERSED')),
  journal_id       uuid   REFERENCES journal (id),
  recorded_by      text   NOT NULL,
  recorded_person  text,
  confirmed_by     text,
  confirmed_person text,
  CHECK ((state IN ('CONFIRMED', 'REVERSED')) = (journal_id IS NOT NULL)),
  CHECK ((journal_id IS NOT NULL) = (confirmed_by IS NOT NULL)),
  CHECK (confirmed_by <> recorded_by AND confirmed_person <> recorded_person)
);
CREATE INDEX funds_use_project ON funds_use (project_id, used_on, id);
CREATE INDEX funds_use_date ON funds_use (used_on, id);
-- A slip proves one payment.
CREATE UNIQUE INDEX funds_use_slip ON funds_use (owner_unit_code, slip_no)
  WHERE state IN ('RECORDED', 'CONFIRMED');
