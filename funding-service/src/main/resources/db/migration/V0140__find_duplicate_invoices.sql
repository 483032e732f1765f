-- The same number as people type it: full-width or half-width, with blanks, in either case.
CREATE FUNCTION comparable(typed text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT nullif(upper(regexp_replace(normalize(typed, NFKC), '[\s\u200B-\u200D\uFEFF]+', '', 'g')), '')
$$;
CREATE FUNCTION comparable_account(typed text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT nullif(regexp_replace(comparable(typed), '[-\u2010-\u2015\u2212]+', '', 'g'), '')
$$;

ALTER TABLE payment
  ADD COLUMN invoice_key  text GENERATED ALWAYS AS (comparable(invoice_no)) STORED,
  ADD COLUMN contract_key text GENERATED ALWAYS AS (comparable(contract_no)) STORED,
  ADD COLUMN payee_key    text GENERATED ALWAYS AS (comparable(payee)) STORED,
  ADD COLUMN account_key  text GENERATED ALWAYS AS (comparable_account(payee_account_no)) STORED;

-- One invoice is paid once, whatever two windows do at the same time and whichever unit, project or
-- spelling comes second. Two living payments of one invoice that were let through before stop this
-- migration here: finance has to cancel one of them first.
DROP INDEX payment_invoice;
CREATE UNIQUE INDEX payment_invoice_of_payee ON payment (invoice_key, payee_key)
  WHERE invoice_key IS NOT NULL AND state NOT IN ('REFUSED', 'CANCELLED', 'RETURNED');
CREATE UNIQUE INDEX payment_invoice_of_account ON payment (invoice_key, account_key)
  WHERE invoice_key IS NOT NULL AND account_key IS NOT NULL
    AND state NOT IN ('REFUSED', 'CANCELLED', 'RETURNED');
CREATE UNIQUE INDEX payment_invoice_of_contract ON payment (invoice_key, contract_key)
  WHERE invoice_key IS NOT NULL AND contract_key IS NOT NULL
    AND state NOT IN ('REFUSED', 'CANCELLED', 'RETURNED');

-- Which accounts a payee has been paid at.
CREATE INDEX payment_payee_paid ON payment (payee_key, paid_on) WHERE state = 'PAID';
