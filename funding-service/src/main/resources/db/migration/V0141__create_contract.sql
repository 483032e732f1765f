-- A small register of contracts, so that partial payments never add up to more than was agreed.
CREATE TABLE contract (
  id               uuid   PRIMARY KEY,
  version          bigint NOT NULL,
  contract_no      text   NOT NULL,
  contract_key     text   NOT NULL GENERATED ALWAYS AS (comparable(contract_no)) STORED,
  unit_code        text   NOT NULL,
  project_id       uuid,
  project_code     text,
  payee            text   NOT NULL,
  payee_account_no text   NOT NULL,
  amount_fen       bigint NOT NULL CHECK (amount_fen BETWEEN 1 AND 9007199254740991),
  signed_on        date   NOT NULL,
  registered_on    date   NOT NULL,
  requested_fen    bigint NOT NULL DEFAULT 0,
  paid_fen         bigint NOT NULL DEFAULT 0,
  CONSTRAINT contract_not_exceeded CHECK (requested_fen BETWEEN 0 AND amount_fen),
  CHECK (paid_fen BETWEEN 0 AND requested_fen)
);
CREATE UNIQUE INDEX contract_number ON contract (contract_key);
CREATE INDEX contract_unit ON contract (unit_code, contract_no);
CREATE INDEX contract_by_number ON contract (contract_no, id);
CREATE INDEX contract_signed_on ON contract (signed_on, id);
CREATE INDEX contract_amount ON contract (amount_fen, id);

ALTER TABLE payment ADD COLUMN contract_id uuid REFERENCES contract (id);
CREATE INDEX payment_contract ON payment (contract_id, code) WHERE contract_id IS NOT NULL;
CREATE INDEX payment_contract_number ON payment (contract_key) WHERE contract_key IS NOT NULL;

-- What is requested and paid follows the payments by itself; with the check above no bug in the
-- service, and no number of requests at once, can ask for more than the contract has.
CREATE FUNCTION count_for_contract() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  requested bigint := 0;
  paid      bigint := 0;
BEGIN
  IF NEW.state NOT IN ('REFUSED', 'CANCELLED', 'RETURNED') THEN requested := NEW.amount_fen; END IF;
  IF NEW.state = 'PAID' THEN paid := NEW.amount_fen; END IF;
  IF TG_OP = 'UPDATE' AND OLD.contract_id IS NOT NULL THEN
    IF OLD.contract_id <> NEW.contract_id THEN
      RAISE EXCEPTION 'payment % stays with its contract', NEW.code USING ERRCODE = 'check_violation';
    END IF;
    IF OLD.state NOT IN ('REFUSED', 'CANCELLED', 'RETURNED') THEN
      requested := requested - OLD.amount_fen;
    END IF;
    IF OLD.state = 'PAID' THEN paid := paid - OLD.amount_fen; END IF;
  END IF;
  IF requested <> 0 OR paid <> 0 THEN
    UPDATE contract SET requested_fen = requested_fen + requested, paid_fen = paid_fen + paid,
      version = version + 1 WHERE id = NEW.contract_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER payment_counts_for_contract
  AFTER INSERT OR UPDATE OF state, amount_fen, contract_id ON payment
  FOR EACH ROW WHEN (NEW.contract_id IS NOT NULL) EXECUTE FUNCTION count_for_contract();

-- Payments that named the number before it was registered belong to it from now on.
CREATE FUNCTION adopt_payments() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE payment SET contract_id = NEW.id, version = version + 1
    WHERE contract_key = NEW.contract_key AND applicant_unit_code = NEW.unit_code
      AND contract_id IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER contract_adopts_payments AFTER INSERT ON contract
  FOR EACH ROW EXECUTE FUNCTION adopt_payments();

REVOKE INSERT, UPDATE, DELETE ON contract FROM ${appRole};
GRANT INSERT (id, version, contract_no, unit_code, project_id, project_code, payee,
              payee_account_no, amount_fen, signed_on, registered_on) ON contract TO ${appRole};
GRANT UPDATE (version, payee, payee_account_no, amount_fen) ON contract TO ${appRole};
