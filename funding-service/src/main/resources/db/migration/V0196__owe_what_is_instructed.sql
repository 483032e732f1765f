-- What a line owes for payments that the bank was told to make stands in an account of its own, between
-- what is promised and what is paid.
ALTER TABLE budget_line ADD COLUMN payable_account_id uuid REFERENCES account (id);
INSERT INTO account (id, type, code, budget_line_id, unit_code, purposes, excluded_purposes,
                     field_codes, opened_on)
  SELECT uuidv7(), 'PAYABLE', 'PAYABLE:' || code, id, owner_unit_code, purposes, excluded_purposes,
    field_codes, entered_on
  FROM budget_line;
UPDATE budget_line l SET payable_account_id = a.id FROM account a WHERE a.code = 'PAYABLE:' || l.code;
ALTER TABLE budget_line ALTER COLUMN payable_account_id SET NOT NULL;

-- R__journal_kinds.sql says anew which kinds there are, after this.
ALTER DOMAIN posting_kind DROP CONSTRAINT IF EXISTS posting_kind_check;

-- What is with the bank now is owed from now on: booked after all that is booked, so that no past day
-- reads otherwise than it did.
DO $$
DECLARE
  one    record;
  latest record;
  done   posted;
BEGIN
  SELECT business_date, at INTO latest FROM journal ORDER BY at DESC LIMIT 1;
  FOR one IN SELECT p.*, l.commitment_account_id, l.payable_account_id
    FROM payment p JOIN budget_line l ON l.id = p.budget_line_id
    WHERE p.state = 'INSTRUCTED' ORDER BY p.id
  LOOP
    done := post(uuidv7(), 'payment:' || one.id || ':OWE', 'OWE', one.id, NULL, one.purpose,
      one.field_code, one.code, 'system', latest.business_date, latest.at,
      ARRAY[one.commitment_account_id, one.payable_account_id],
      ARRAY[-one.amount_fen, one.amount_fen]);
    IF done.outcome <> 'POSTED' THEN
      RAISE EXCEPTION 'payment % could not be booked as owed: %', one.code, done.outcome;
    END IF;
  END LOOP;
END $$;
