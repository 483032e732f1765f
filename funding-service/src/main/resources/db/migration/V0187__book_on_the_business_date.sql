-- A posting stands after what its account had before, also when the clock was set back in between; but
-- it is booked on the business date it was made on. Before, a leap of a year and back booked all that
-- came after under the date of the leap.
CREATE OR REPLACE FUNCTION post_carefully(
  p_id uuid, p_key text, p_kind text, p_about uuid, p_reverses uuid, p_purpose text, p_field text,
  p_memo text, p_actor text, p_business_date date, p_at timestamptz,
  p_accounts uuid[], p_amounts bigint[])
RETURNS posted LANGUAGE plpgsql AS $$
DECLARE
  leg          record;
  acc          record;
  one          record;
  pick         record;
  before       posted;
  earmark_kept boolean;
  total        numeric := 0;
  n            int := 0;
  v_at         timestamptz := p_at;
  t_accounts   uuid[];
  t_parts      smallint[];
  t_amounts    bigint[];
BEGIN
  before := posted_before(p_key, p_kind, p_about, p_accounts, p_amounts);
  IF before.outcome IS NOT NULL THEN
    RETURN before;
  END IF;

  -- Money that changes level or waits for it is not spent: its earmark goes with it, so that all its
  -- accounts have the same one. What it is for is asked when it is spent.
  IF p_kind IN ('SET_ASIDE', 'GIVE_BACK', 'ALLOCATE', 'CLAW_BACK') THEN
    earmark_kept := 1 = (SELECT count(DISTINCT (a.purposes, a.excluded_purposes, a.field_codes))
      FROM account a WHERE a.id = ANY (p_accounts));
  END IF;

  -- One order of accounts for everybody, so that postings wait for each other and never deadlock.
  FOR leg IN SELECT x.account, x.amount FROM unnest(p_accounts, p_amounts) AS x (account, amount)
    ORDER BY x.account
  LOOP
    total := total + leg.amount;
    IF leg.amount = 0 OR t_accounts[n] = leg.account THEN
      RAISE EXCEPTION 'posting % has an empty or a double leg', p_key
        USING ERRCODE = 'check_violation';
    END IF;
    SELECT a.purposes, a.excluded_purposes, a.field_codes INTO acc
      FROM account a WHERE a.id = leg.account;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'posting % names an unknown account', p_key
        USING ERRCODE = 'foreign_key_violation';
    END IF;
    IF leg.amount < 0 AND NOT coalesce(earmark_kept,
      (cardinality(acc.purposes) = 0 OR coalesce(p_purpose = ANY (acc.purposes), false))
      AND NOT coalesce(p_purpose = ANY (acc.excluded_purposes), false)
      AND (cardinality(acc.field_codes) = 0 OR coalesce(p_field = ANY (acc.field_codes), false)))
    THEN
      RETURN ROW('OUTSIDE_EARMARK', NULL, leg.account,
        (SELECT b.balance_fen FROM account_balance b WHERE b.account_id = leg.account))::posted;
    END IF;
    SELECT * INTO pick FROM choose_parts(leg.account, leg.amount);
    IF pick.parts IS NULL THEN
      -- The same key from another window may have moved the money while this one waited.
      before := posted_before(p_key, p_kind, p_about, p_accounts, p_amounts);
      RETURN CASE WHEN before.outcome IS NULL
        THEN ROW('BELOW_FLOOR', NULL, leg.account, pick.have)::posted ELSE before END;
    END IF;
    FOR one IN SELECT p.part, p.last_at, x.amount
      FROM unnest(pick.parts, pick.amounts) AS x (part, amount)
      JOIN account_part p ON p.account_id = leg.account AND p.part = x.part
    LOOP
      n := n + 1;
      t_accounts[n] := leg.account;
      t_parts[n] := one.part;
      t_amounts[n] := one.amount;
      IF one.last_at > v_at THEN
        v_at := one.last_at;
      END IF;
    END LOOP;
  END LOOP;
  IF n < 2 OR total <> 0 THEN
    RAISE EXCEPTION 'posting % does not balance', p_key USING ERRCODE = 'check_violation';
  END IF;

  -- Within a part, time never runs backwards, whatever the clocks of two servers say. The business
  -- date is the day's all the same: who sets the clock back books nothing in the future.
  IF NOT enter(p_id, p_key, p_kind, p_about, p_reverses, p_purpose, p_field, p_memo, p_actor,
    p_business_date, v_at, t_accounts, t_parts, t_amounts)
  THEN
    RETURN posted_before(p_key, p_kind, p_about, p_accounts, p_amounts);
  END IF;
  RETURN ROW('POSTED', p_id, NULL, NULL)::posted;
END $$;

CREATE OR REPLACE FUNCTION spread(
  p_account uuid, p_parts int, p_id uuid, p_actor text, p_business_date date, p_at timestamptz)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  acc     account%ROWTYPE;
  total   bigint;
  v_at    timestamptz;
BEGIN
  SELECT * INTO acc FROM account WHERE id = p_account FOR UPDATE;
  PERFORM 1 FROM account_part WHERE account_id = p_account ORDER BY part FOR UPDATE;
  IF acc.parts >= p_parts THEN
    RETURN;
  END IF;
  INSERT INTO account_part (account_id, part, owing)
    SELECT p_account, n, acc.type = 'EXTERNAL' FROM generate_series(acc.parts, p_parts - 1) n;
  UPDATE account SET parts = p_parts WHERE id = p_account;
  SELECT sum(balance_fen), greatest(max(last_at), p_at) INTO total, v_at
    FROM account_part WHERE account_id = p_account;
  IF total <= p_parts THEN
    RETURN;
  END IF;
  PERFORM enter(p_id, 'spread:' || p_account || ':' || p_parts, 'SPREAD', p_account, NULL, NULL,
      NULL, acc.code, p_actor, p_business_date, v_at,
      array_agg(p_account), array_agg(w.part), array_agg(w.amount))
    FROM (SELECT part, total / p_parts + CASE WHEN part = 0 THEN total % p_parts ELSE 0 END
          - balance_fen AS amount
        FROM account_part WHERE account_id = p_account) w
    WHERE w.amount <> 0;
END $$;
