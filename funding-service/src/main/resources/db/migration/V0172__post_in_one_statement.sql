-- What a posting costs is what starting its statements costs, and what its tables ask of each row. So
-- the usual posting is one statement; and a kind is checked by its type, which the server keeps ready,
-- where a CHECK is read from its text for each statement.

-- Its list is in R__journal_kinds.sql.
CREATE DOMAIN posting_kind AS text;
ALTER TABLE journal DROP CONSTRAINT journal_kind_check;
ALTER TABLE journal ALTER COLUMN kind TYPE posting_kind;

-- spread() alone numbers parts, from 0, by the account's count of them, which is checked. What the
-- outside world owes has no bound: it is a whole level of government, not one document's amount.
ALTER TABLE account_part DROP CONSTRAINT account_part_part_check;
ALTER TABLE account_part DROP CONSTRAINT account_part_check;
ALTER TABLE account_part DROP CONSTRAINT account_part_balance_fen_check;
ALTER TABLE account_part ADD CHECK (owing OR balance_fen BETWEEN 0 AND 9007199254740991);

-- The careful way: whatever is not usual, and why something is refused.
CREATE FUNCTION post_carefully(
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
  v_on         date := p_business_date;
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
    FOR one IN SELECT p.part, p.last_on, p.last_at, x.amount
      FROM unnest(pick.parts, pick.amounts) AS x (part, amount)
      JOIN account_part p ON p.account_id = leg.account AND p.part = x.part
    LOOP
      n := n + 1;
      t_accounts[n] := leg.account;
      t_parts[n] := one.part;
      t_amounts[n] := one.amount;
      IF one.last_at > v_at THEN
        v_at := one.last_at;
        v_on := one.last_on;
      END IF;
    END LOOP;
  END LOOP;
  IF n < 2 OR total <> 0 THEN
    RAISE EXCEPTION 'posting % does not balance', p_key USING ERRCODE = 'check_violation';
  END IF;

  -- Within a part, time never runs backwards, whatever the clocks of two servers say.
  IF NOT enter(p_id, p_key, p_kind, p_about, p_reverses, p_purpose, p_field, p_memo, p_actor,
    v_on, v_at, t_accounts, t_parts, t_amounts)
  THEN
    RETURN posted_before(p_key, p_kind, p_about, p_accounts, p_amounts);
  END IF;
  RETURN ROW('POSTED', p_id, NULL, NULL)::posted;
END $$;

DROP FUNCTION post_at_once;
CREATE OR REPLACE FUNCTION post(
  p_id uuid, p_key text, p_kind text, p_about uuid, p_reverses uuid, p_purpose text, p_field text,
  p_memo text, p_actor text, p_business_date date, p_at timestamptz,
  p_accounts uuid[], p_amounts bigint[])
RETURNS posted LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
-- To plan anew for each posting, as the server would for arrays, costs as much as the posting; and a
-- plan made when there were few accounts must serve when there are many.
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_bitmapscan = off AS $$
DECLARE
  digest  bytea;
  entered int;
BEGIN
  IF cardinality(p_accounts) = 2 AND p_amounts[1] + p_amounts[2] = 0 AND p_amounts[1] <> 0
    AND p_kind NOT IN ('SET_ASIDE', 'GIVE_BACK', 'ALLOCATE', 'CLAW_BACK')
  THEN
    digest := posting_digest(p_id, p_key, p_kind, p_about, p_reverses, p_purpose, p_field, p_memo,
      p_actor, p_business_date, p_at);
    BEGIN
      WITH posting AS (
        INSERT INTO journal (id, key, kind, about_id, reverses_id, purpose, field_code, memo, actor,
                             business_date, at)
          VALUES (p_id, p_key, p_kind, p_about, p_reverses, p_purpose, p_field, p_memo, p_actor,
            p_business_date, p_at)),
      moved AS (
        UPDATE account_part p
          SET balance_fen = p.balance_fen + leg.amount, version = p.version + 1,
            last_on = p_business_date, last_at = p_at,
            hash = entry_hash(p.hash, p.account_id, p.part, p.version + 1, leg.amount,
              p.balance_fen + leg.amount, digest)
          -- The connection's own part of each account, so that connections keep out of each other's
          -- way; whoever does not find it free waits nowhere here.
          FROM (SELECT own.account_id, own.part, leg.amount
            FROM (SELECT a.id, a.parts, a.purposes, a.excluded_purposes, a.field_codes,
                CASE a.id WHEN p_accounts[1] THEN p_amounts[1] ELSE p_amounts[2] END AS amount
              FROM account a WHERE a.id = ANY (p_accounts)) leg
            JOIN account_part own
              ON own.account_id = leg.id AND own.part = pg_backend_pid() % leg.parts
            WHERE (own.last_at IS NULL OR own.last_at <= p_at)
              AND (leg.amount > 0
                OR (own.owing OR own.balance_fen + leg.amount >= 0)
                  AND (leg.purposes = '{}' OR p_purpose = ANY (leg.purposes))
                  AND (p_purpose = ANY (leg.excluded_purposes)) IS NOT TRUE
                  AND (leg.field_codes = '{}' OR p_field = ANY (leg.field_codes)))
            FOR NO KEY UPDATE OF own SKIP LOCKED) leg
          WHERE p.account_id = leg.account_id AND p.part = leg.part
          RETURNING p.account_id, p.part, leg.amount, p.balance_fen, p.version, p.hash)
      INSERT INTO entry (id, journal_id, account_id, part, amount_fen, balance_after_fen,
                         account_version, business_date, at, hash)
        SELECT uuidv7(), p_id, m.account_id, m.part, m.amount, m.balance_fen, m.version,
          p_business_date, p_at, m.hash FROM moved m;
      GET DIAGNOSTICS entered = ROW_COUNT;
      IF entered = 2 THEN
        RETURN ROW('POSTED', p_id, NULL, NULL)::posted;
      END IF;
      RAISE no_data_found;
    EXCEPTION WHEN no_data_found OR unique_violation THEN
      -- Undone with this block, locks and all, so that the careful way can take its own in order.
    END;
  END IF;
  RETURN post_carefully(p_id, p_key, p_kind, p_about, p_reverses, p_purpose, p_field, p_memo,
    p_actor, p_business_date, p_at, p_accounts, p_amounts);
END $$;

REVOKE ALL ON FUNCTION post_carefully FROM PUBLIC;
