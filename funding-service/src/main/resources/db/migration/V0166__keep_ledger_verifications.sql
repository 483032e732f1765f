-- What each night's verification found: a later one that counts fewer postings says that some were
-- cut off.
CREATE TABLE ledger_verification (
  id            bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at            timestamptz NOT NULL,
  recorded_at   timestamptz NOT NULL,
  holds         boolean     NOT NULL,
  journal_count bigint      NOT NULL,
  last_number   bigint      NOT NULL,
  entry_count   bigint      NOT NULL,
  head_hash     text,
  first_fault   text
);
CREATE INDEX ledger_verification_recorded ON ledger_verification (recorded_at);
CREATE TRIGGER ledger_verification_append_only BEFORE UPDATE OR DELETE OR TRUNCATE
  ON ledger_verification FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
REVOKE ALL ON ledger_verification FROM ${appRole};
GRANT SELECT, INSERT ON ledger_verification TO ${appRole};
