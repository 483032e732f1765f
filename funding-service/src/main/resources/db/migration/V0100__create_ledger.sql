-- The management ledger (备查账): double entry whose balances are guarded by the database itself.
-- The run-time role reads these tables and may open accounts; money moves through post() alone, so
-- that no bug above can unbalance, overdraw, edit or delete what is posted.
CREATE TABLE account (
  id                uuid   PRIMARY KEY,
  type              text   NOT NULL CHECK (type IN
    ('BUDGET_LINE', 'COMMITMENT', 'PROJECT', 'UNIT', 'PAYABLE', 'PAID', 'CLAWBACK', 'EXTERNAL')),
  code              text   NOT NULL UNIQUE,
  budget_line_id    uuid,
  project_id        uuid,
  unit_code         text,
  purposes          text[] NOT NULL DEFAULT '{}',
  excluded_purposes text[] NOT NULL DEFAULT '{}',
  field_codes       text[] NOT NULL DEFAULT '{}',
  opened_on         date   NOT NULL,
  balance_fen       bigint NOT NULL DEFAULT 0 CHECK (abs(balance_fen) <= 9007199254740991),
  version           bigint NOT NULL DEFAULT 0,
  -- Only the outside world may owe: every other account stays at or above zero.
  floor_fen         bigint GENERATED ALWAYS AS (CASE WHEN type = 'EXTERNAL' THEN NULL ELSE 0 END) STORED,
  CHECK (floor_fen IS NULL OR balance_fen >= floor_fen)
);
CREATE INDEX account_type_code ON account (type, code);
CREATE INDEX account_project ON account (project_id, type) WHERE project_id IS NOT NULL;
CREATE INDEX account_budget_line ON account (budget_line_id, type) WHERE budget_line_id IS NOT NULL;

CREATE TABLE journal (
  id            uuid        PRIMARY KEY,
  number        bigint      GENERATED ALWAYS AS IDENTITY UNIQUE,
  key           text        NOT NULL UNIQUE,
  kind          text        NOT NULL CHECK (kind IN
    ('OPEN_LINE', 'RESERVE', 'RELEASE', 'PAY', 'ARRIVE', 'ALLOCATE', 'CLAW_BACK', 'REVERSE')),
  about_id      uuid        NOT NULL,
  reverses_id   uuid        UNIQUE REFERENCES journal (id),
  purpose       text,
  field_code    text,
  memo          text        NOT NULL,
  actor         text        NOT NULL,
  business_date date        NOT NULL,
  at            timestamptz NOT NULL,
  recorded_at   timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX journal_about ON journal (about_id, number);

CREATE TABLE entry (
  id                uuid   PRIMARY KEY,
  journal_id        uuid   NOT NULL REFERENCES journal (id),
  account_id        uuid   NOT NULL REFERENCES account (id),
  amount_fen        bigint NOT NULL CHECK (amount_fen <> 0),
  balance_after_fen bigint NOT NULL,
  account_version   bigint NOT NULL,
  UNIQUE (account_id, account_version),
  UNIQUE (journal_id, account_id)
);

-- What is posted stays: against the owner's own mistakes too, not only the run-time role's.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER journal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- At commit every posting touched has at least two entries that sum to zero.
CREATE FUNCTION require_balanced() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  posting uuid := CASE TG_TABLE_NAME WHEN 'journal' THEN NEW.id END;
BEGIN
  IF TG_TABLE_NAME = 'entry' THEN posting := NEW.journal_id; END IF;
  IF (SELECT count(*) < 2 OR sum(amount_fen) <> 0 FROM entry WHERE journal_id = posting) THEN
    RAISE EXCEPTION 'posting % does not balance', posting USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER journal_balanced AFTER INSERT ON journal
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_balanced();
CREATE CONSTRAINT TRIGGER entry_balanced AFTER INSERT ON entry
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_balanced();

-- The outcome of a posting: a refusal is a value, so that the caller may keep it in the same
-- transaction; only what no caller may ever ask for (unbalanced, unknown account) is an exception.
CREATE TYPE posted AS (outcome text, journal_id uuid, account_id uuid, balance_fen bigint);

CREATE FUNCTION post(
  p_id uuid, p_key text, p_kind text, p_about uuid, p_reverses uuid, p_purpose text, p_field text,
  p_memo text, p_actor text, p_business_date date, p_at timestamptz,
  p_accounts uuid[], p_amounts bigint[])
RETURNS posted LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  leg   record;
  known journal%ROWTYPE;
BEGIN
  IF cardinality(p_accounts) < 2 OR cardinality(p_accounts) <> cardinality(p_amounts)
     OR (SELECT sum(a) <> 0 OR bool_or(a = 0) FROM unnest(p_amounts) a) THEN
    RAISE EXCEPTION 'posting % does not balance', p_key USING ERRCODE = 'check_violation';
  END IF;

  -- One order for everybody, so that postings wait for each other and never deadlock.
  PERFORM 1 FROM account WHERE id = ANY (p_accounts) ORDER BY id FOR NO KEY UPDATE;

  SELECT * INTO known FROM journal WHERE key = p_key;
  IF FOUND THEN
    IF known.kind <> p_kind OR known.about_id <> p_about OR EXISTS (
      (SELECT e.account_id, e.amount_fen FROM entry e WHERE e.journal_id = known.id)
      EXCEPT (SELECT * FROM unnest(p_accounts, p_amounts))) THEN
      RAISE EXCEPTION 'posting key % was used for something else', p_key
        USING ERRCODE = 'unique_violation';
    END IF;
    RETURN ROW('REPLAYED', known.id, NULL, NULL)::posted;
  END IF;

  FOR leg IN
    SELECT a.*, x.amount FROM unnest(p_accounts, p_amounts) AS x (account, amount)
      LEFT JOIN account a ON a.id = x.account ORDER BY a.id
  LOOP
    IF leg.id IS NULL THEN
      RAISE EXCEPTION 'posting % names an unknown account', p_key
        USING ERRCODE = 'foreign_key_violation';
    END IF;
    CONTINUE WHEN leg.amount > 0;
    IF (cardinality(leg.purposes) > 0 AND NOT coalesce(p_purpose = ANY (leg.purposes), false))
       OR coalesce(p_purpose = ANY (leg.excluded_purposes), false)
       OR (cardinality(leg.field_codes) > 0 AND NOT coalesce(p_field = ANY (leg.field_codes), false)) THEN
      RETURN ROW('OUTSIDE_EARMARK', NULL, leg.id, leg.balance_fen)::posted;
    END IF;
    IF leg.floor_fen IS NOT NULL AND leg.balance_fen + leg.amount < leg.floor_fen THEN
      RETURN ROW('BELOW_FLOOR', NULL, leg.id, leg.balance_fen)::posted;
    END IF;
  END LOOP;

  INSERT INTO journal (id, key, kind, about_id, reverses_id, purpose, field_code, memo, actor,
                       business_date, at)
  VALUES (p_id, p_key, p_kind, p_about, p_reverses, p_purpose, p_field, p_memo, p_actor,
          p_business_date, p_at);
  WITH changed AS (
    UPDATE account a SET balance_fen = a.balance_fen + x.amount, version = a.version + 1
      FROM unnest(p_accounts, p_amounts) AS x (account, amount)
      WHERE a.id = x.account
      RETURNING a.id, x.amount, a.balance_fen, a.version)
  INSERT INTO entry (id, journal_id, account_id, amount_fen, balance_after_fen, account_version)
    SELECT uuidv7(), p_id, c.id, c.amount, c.balance_fen, c.version FROM changed c;
  RETURN ROW('POSTED', p_id, NULL, NULL)::posted;
END $$;

REVOKE ALL ON account, journal, entry FROM ${appRole};
GRANT SELECT ON account, journal, entry TO ${appRole};
GRANT INSERT (id, type, code, budget_line_id, project_id, unit_code, purposes, excluded_purposes,
              field_codes, opened_on) ON account TO ${appRole};
REVOKE ALL ON FUNCTION post FROM PUBLIC;
GRANT EXECUTE ON FUNCTION post TO ${appRole};
