-- What a posting costs is what starting its statements costs, and what other payers wait for is how
-- long it holds its accounts. So the usual posting is two statements: one takes a part of each
-- account, one writes everything. Whoever does not find it free, or too little in it, goes the
-- careful way of before.

-- What is said of a posting, hashed once for all its entries. Texts are quoted by the server, so that
-- no two postings look alike; the rest has a fixed length, but for what may be missing, which is last.
CREATE FUNCTION posting_digest(
  id uuid, key text, kind text, about uuid, reverses uuid, purpose text, field text, memo text,
  actor text, business_date date, at timestamptz)
RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT sha256(uuid_send($1) || uuid_send($4) || date_send($10) || timestamptz_send($11)
    || convert_to(quote_literal($2) || quote_literal($3) || quote_nullable($6)
      || quote_nullable($7) || quote_literal($8) || quote_literal($9), 'UTF8')
    || coalesce(uuid_send($5), ''))
$$;

-- The link of an entry to the one before it in its part.
DROP FUNCTION entry_hash;
CREATE FUNCTION entry_hash(
  previous bytea, account_id uuid, part smallint, version bigint, amount bigint, after bigint,
  posting bytea)
RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT sha256($1 || uuid_send($2) || int2send($3) || int8send($4) || int8send($5) || int8send($6)
    || $7)
$$;

ALTER TABLE entry DISABLE TRIGGER entry_append_only;
DO $$
DECLARE
  one  record;
  head bytea;
BEGIN
  FOR one IN
    SELECT e.account_id, e.part, e.account_version, e.amount_fen, e.balance_after_fen,
        posting_digest(j.id, j.key, j.kind, j.about_id, j.reverses_id, j.purpose, j.field_code,
          j.memo, j.actor, j.business_date, j.at) AS digest
      FROM entry e JOIN journal j ON j.id = e.journal_id
      ORDER BY e.account_id, e.part, e.account_version
  LOOP
    IF one.account_version = 1 THEN
      head := sha256('ecocity');
    END IF;
    head := entry_hash(head, one.account_id, one.part, one.account_version, one.amount_fen,
      one.balance_after_fen, one.digest);
    UPDATE entry e SET hash = head WHERE e.account_id = one.account_id AND e.part = one.part
      AND e.account_version = one.account_version;
    UPDATE account_part p SET hash = head
      WHERE p.account_id = one.account_id AND p.part = one.part;
  END LOOP;
END $$;

-- One index finds the last entry before an instant and gives a part's entries in their order, since
-- time never runs backwards within a part.
ALTER TABLE entry DROP CONSTRAINT entry_pkey;
DROP INDEX entry_as_of;
ALTER TABLE entry ADD PRIMARY KEY (account_id, part, at, account_version)
  INCLUDE (balance_after_fen);
ALTER TABLE entry ENABLE TRIGGER entry_append_only;

-- Writes a posting, moves the money of parts that are locked, and writes the entries. False, and
-- nothing written, when there is a posting of that key.
DROP FUNCTION enter;
CREATE FUNCTION enter(
  p_id uuid, p_key text, p_kind text, p_about uuid, p_reverses uuid, p_purpose text, p_field text,
  p_memo text, p_actor text, p_business_date date, p_at timestamptz,
  p_accounts uuid[], p_parts smallint[], p_amounts bigint[])
RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  WITH posting AS (
    INSERT INTO journal (id, key, kind, about_id, reverses_id, purpose, field_code, memo, actor,
                         business_date, at)
      VALUES (p_id, p_key, p_kind, p_about, p_reverses, p_purpose, p_field, p_memo, p_actor,
        p_business_date, p_at)
      ON CONFLICT (key) DO NOTHING
      RETURNING posting_digest(p_id, p_key, p_kind, p_about, p_reverses, p_purpose, p_field, p_memo,
        p_actor, p_business_date, p_at) AS digest),
  moved AS (
    UPDATE account_part p
      SET balance_fen = p.balance_fen + leg.amount, version = p.version + 1,
        last_on = p_business_date, last_at = p_at,
        hash = entry_hash(p.hash, p.account_id, p.part, p.version + 1, leg.amount,
          p.balance_fen + leg.amount, posting.digest)
      FROM posting, unnest(p_accounts, p_parts, p_amounts) AS leg (account, part, amount)
      WHERE p.account_id = leg.account AND p.part = leg.part
      RETURNING p.account_id, p.part, leg.amount, p.balance_fen, p.version, p.hash)
  INSERT INTO entry (id, journal_id, account_id, part, amount_fen, balance_after_fen,
                     account_version, business_date, at, hash)
    SELECT uuidv7(), p_id, m.account_id, m.part, m.amount, m.balance_fen, m.version, p_business_date, p_at,
      m.hash FROM moved m;
  RETURN FOUND;
END $$;

-- The usual posting. False, and nothing kept, when it is not one: the careful way says why.
CREATE FUNCTION post_at_once(
  p_id uuid, p_key text, p_kind text, p_about uuid, p_reverses uuid, p_purpose text, p_field text,
  p_memo text, p_actor text, p_business_date date, p_at timestamptz,
  p_accounts uuid[], p_amounts bigint[])
RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  legs record;
BEGIN
  IF cardinality(p_accounts) <> 2 OR p_accounts[1] = p_accounts[2]
    OR p_amounts[1] + p_amounts[2] <> 0 OR p_amounts[1] = 0
    OR p_kind IN ('SET_ASIDE', 'GIVE_BACK', 'ALLOCATE', 'CLAW_BACK')
  THEN
    RETURN false;
  END IF;
  -- The connection's own part of each account, so that connections keep out of each other's way.
  SELECT array_agg(leg.account) AS accounts, array_agg(leg.part) AS parts,
      array_agg(leg.amount) AS amounts, max(leg.last_at) AS last_at, max(leg.last_on) AS last_on
    INTO legs
    FROM (SELECT l.account, l.amount, p.part, p.last_at, p.last_on
      FROM unnest(p_accounts, p_amounts) AS l (account, amount)
      JOIN account a ON a.id = l.account
      JOIN account_part p ON p.account_id = a.id AND p.part = pg_backend_pid() % a.parts
      WHERE l.amount > 0
        OR (p.owing OR p.balance_fen + l.amount >= 0)
          AND (cardinality(a.purposes) = 0 OR coalesce(p_purpose = ANY (a.purposes), false))
          AND NOT coalesce(p_purpose = ANY (a.excluded_purposes), false)
          AND (cardinality(a.field_codes) = 0 OR coalesce(p_field = ANY (a.field_codes), false))
      FOR NO KEY UPDATE OF p SKIP LOCKED) leg;
  IF cardinality(legs.accounts) = 2 THEN
    -- Within a part, time never runs backwards, whatever the clocks of two servers say.
    IF legs.last_at > p_at THEN
      p_at := legs.last_at;
      p_business_date := legs.last_on;
    END IF;
    IF enter(p_id, p_key, p_kind, p_about, p_reverses, p_purpose, p_field, p_memo, p_actor,
      p_business_date, p_at, legs.accounts, legs.parts, legs.amounts)
    THEN
      RETURN true;
    END IF;
  END IF;
  -- Undone with this block: locks of parts, so that the careful way can take its own in order.
  RAISE no_data_found;
EXCEPTION WHEN no_data_found THEN
  RETURN false;
END $$;

-- Which parts of an account give or take an amount, locked. One that is free and has enough, the
-- connection's favourite first; else all of them together. Too little in all: no parts, and what
-- there is. Parts are locked in their order, so that nobody deadlocks.
CREATE OR REPLACE FUNCTION choose_parts(
  p_account uuid, p_amount bigint, OUT parts smallint[], OUT amounts bigint[], OUT have bigint)
LANGUAGE plpgsql AS $$
DECLARE
  width     int;
  endless   boolean;
  favourite int;
  chosen    smallint;
  owed      bigint := -p_amount;
  one       record;
BEGIN
  -- The outside world may owe: it never has too little.
  SELECT a.parts, p_amount > 0 OR a.type = 'EXTERNAL' INTO width, endless
    FROM account a WHERE a.id = p_account;
  favourite := pg_backend_pid() % width;
  BEGIN
    SELECT p.part INTO STRICT chosen FROM account_part p
      WHERE p.account_id = p_account AND (endless OR p.balance_fen + p_amount >= 0)
      ORDER BY (p.part - favourite + width) % width LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED;
  EXCEPTION WHEN no_data_found THEN
    -- Undone with this block: the locks of parts that turned out to have too little.
    chosen := NULL;
  END;
  IF chosen IS NULL AND endless THEN
    SELECT p.part INTO chosen FROM account_part p
      WHERE p.account_id = p_account AND p.part = favourite FOR NO KEY UPDATE;
  END IF;
  IF chosen IS NOT NULL THEN
    parts := ARRAY[chosen];
    amounts := ARRAY[p_amount];
    RETURN;
  END IF;
  have := 0;
  FOR one IN SELECT p.part, p.balance_fen FROM account_part p WHERE p.account_id = p_account
    ORDER BY p.part FOR NO KEY UPDATE
  LOOP
    have := have + one.balance_fen;
    IF owed > 0 AND one.balance_fen > 0 THEN
      parts := parts || one.part;
      amounts := amounts || -least(owed, one.balance_fen);
      owed := owed - least(owed, one.balance_fen);
    END IF;
  END LOOP;
  IF owed > 0 THEN
    parts := NULL;
  END IF;
END $$;

CREATE OR REPLACE FUNCTION post(
  p_id uuid, p_key text, p_kind text, p_about uuid, p_reverses uuid, p_purpose text, p_field text,
  p_memo text, p_actor text, p_business_date date, p_at timestamptz,
  p_accounts uuid[], p_amounts bigint[])
RETURNS posted LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
-- To plan anew for each posting, as the server would for arrays, costs as much as the posting; and a
-- plan made when there were few accounts must serve when there are many.
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
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
  IF post_at_once(p_id, p_key, p_kind, p_about, p_reverses, p_purpose, p_field, p_memo, p_actor,
    p_business_date, p_at, p_accounts, p_amounts)
  THEN
    RETURN ROW('POSTED', p_id, NULL, NULL)::posted;
  END IF;
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

CREATE OR REPLACE FUNCTION spread(
  p_account uuid, p_parts int, p_id uuid, p_actor text, p_business_date date, p_at timestamptz)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  acc     account%ROWTYPE;
  total   bigint;
  v_on    date;
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
  SELECT sum(balance_fen), greatest(max(last_on), p_business_date), greatest(max(last_at), p_at)
    INTO total, v_on, v_at FROM account_part WHERE account_id = p_account;
  IF total <= p_parts THEN
    RETURN;
  END IF;
  PERFORM enter(p_id, 'spread:' || p_account || ':' || p_parts, 'SPREAD', p_account, NULL, NULL,
      NULL, acc.code, p_actor, v_on, v_at,
      array_agg(p_account), array_agg(w.part), array_agg(w.amount))
    FROM (SELECT part, total / p_parts + CASE WHEN part = 0 THEN total % p_parts ELSE 0 END
          - balance_fen AS amount
        FROM account_part WHERE account_id = p_account) w
    WHERE w.amount <> 0;
END $$;

REVOKE ALL ON FUNCTION enter, post_at_once FROM PUBLIC;
