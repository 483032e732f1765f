-- Allocation of a line's money to another level (rule 4). The earmark travels with the money: the
-- ledger itself refuses to move it to an account with another earmark.
ALTER TABLE journal DROP CONSTRAINT journal_kind_check;
ALTER TABLE journal ADD CONSTRAINT journal_kind_check CHECK (kind IN
  ('OPEN_LINE', 'RESERVE', 'RELEASE', 'PAY', 'ARRIVE', 'SET_ASIDE', 'GIVE_BACK', 'ALLOCATE',
   'CLAW_BACK', 'REVERSE'));

CREATE OR REPLACE FUNCTION post(
  p_id uuid, p_key text, p_kind text, p_about uuid, p_reverses uuid, p_purpose text, p_field text,
  p_memo text, p_actor text, p_business_date date, p_at timestamptz,
  p_accounts uuid[], p_amounts bigint[])
RETURNS posted LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  leg          record;
  known        journal%ROWTYPE;
  earmark_kept boolean;
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

  -- Money that changes level or waits for it is not spent: its earmark goes with it, so that all its
  -- accounts have the same one. What it is for is asked when it is spent.
  IF p_kind IN ('SET_ASIDE', 'GIVE_BACK', 'ALLOCATE', 'CLAW_BACK') THEN
    earmark_kept := 1 = (SELECT count(DISTINCT (a.purposes, a.excluded_purposes, a.field_codes))
      FROM account a WHERE a.id = ANY (p_accounts));
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
    IF NOT coalesce(earmark_kept,
      (cardinality(leg.purposes) = 0 OR coalesce(p_purpose = ANY (leg.purposes), false))
      AND NOT coalesce(p_purpose = ANY (leg.excluded_purposes), false)
      AND (cardinality(leg.field_codes) = 0 OR coalesce(p_field = ANY (leg.field_codes), false)))
    THEN
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
