-- A payment without invoice number may be a duplicate: same payee, amount and contract or purpose
-- within some days. How many is part of the dated watch rule; 0 looks for none.
ALTER TABLE watch_rule ADD COLUMN duplicate_days int NOT NULL DEFAULT 30
  CHECK (duplicate_days BETWEEN 0 AND 3650);
ALTER TABLE watch_rule ALTER COLUMN duplicate_days DROP DEFAULT;
CREATE INDEX payment_alike ON payment (payee_key, amount_fen, id)
  WHERE state NOT IN ('REFUSED', 'CANCELLED', 'RETURNED');

-- What the bank had paid before its slip was entered: it counts on the day of the slip.
CREATE INDEX payment_entered_late ON payment (budget_line_id, paid_on)
  WHERE state = 'PAID' AND moved_on > paid_on;
