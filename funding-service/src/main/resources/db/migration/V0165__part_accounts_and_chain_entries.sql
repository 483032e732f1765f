-- Balances leave the accounts. An account's money lies in one part or, where many pay from it at
-- once, in several, each with its own balance, version and hash chain; so that payers of one line
-- need not wait for each other. A sum over the parts is the account's balance, a part is never below
-- zero, and so the account never is.
CREATE TABLE account_part (
  account_id  uuid     NOT NULL REFERENCES account (id),
  part        smallint NOT NULL CHECK (part BETWEEN 0 AND 63),
  owing       boolean  NOT NULL,
  balance_fen bigint   NOT NULL DEFAULT 0 CHECK (abs(balance_fen) <= 9007199254740991),
  version     bigint   NOT NULL DEFAULT 0,
  hash        bytea    NOT NULL DEFAULT sha256('ecocity'),
  last_on     date,
  last_at     timestamptz,
  PRIMARY KEY (account_id, part),
  -- Only the outside world may owe.
  CHECK (owing OR balance_fen >= 0)
) WITH (fillfactor = 50);
INSERT INTO account_part (account_id, part, owing, balance_fen, version)
  SELECT id, 0, type = 'EXTERNAL', balance_fen, version FROM account;

ALTER TABLE account DROP COLUMN floor_fen;
ALTER TABLE account DROP COLUMN balance_fen;
ALTER TABLE account DROP COLUMN version;
ALTER TABLE account ADD COLUMN parts smallint NOT NULL DEFAULT 1 CHECK (parts BETWEEN 1 AND 64);

CREATE FUNCTION open_first_part() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO account_part (account_id, part, owing) VALUES (NEW.id, 0, NEW.type = 'EXTERNAL');
  RETURN NULL;
END $$;
CREATE TRIGGER account_has_a_part AFTER INSERT ON account
  FOR EACH ROW EXECUTE FUNCTION open_first_part();

CREATE VIEW account_balance AS
  SELECT account_id, sum(balance_fen)::bigint AS balance_fen, sum(version)::bigint AS version
  FROM account_part GROUP BY account_id;

-- An entry is known by account, part and version; it says when, so that a balance of any past
-- instant is one step into an index; and its hash covers the entry before it in its part, itself and
-- its posting, so that a changed, missing or added one shows.
ALTER TABLE entry DISABLE TRIGGER entry_append_only;
ALTER TABLE entry ADD COLUMN part smallint NOT NULL DEFAULT 0;
ALTER TABLE entry ADD COLUMN business_date date;
ALTER TABLE entry ADD COLUMN at timestamptz;
ALTER TABLE entry ADD COLUMN hash bytea;
UPDATE entry e SET business_date = j.business_date, at = j.at FROM journal j WHERE j.id = e.journal_id;

-- Text of a row is quoted by the server, so that no two rows look alike; dates and instants are
-- numbers, because their text hangs on the session's settings.
CREATE FUNCTION entry_hash(
  previous bytea, account_id uuid, part smallint, version bigint, amount bigint, after bigint,
  journal_id uuid, key text, kind text, about uuid, reverses uuid, purpose text, field text,
  memo text, actor text, business_date date, at timestamptz)
RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT sha256(convert_to(ROW(
    encode($1, 'hex'), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
    $16 - date '2000-01-01', extract(epoch FROM $17))::text, 'UTF8'))
$$;

DO $$
DECLARE
  one  record;
  head bytea;
BEGIN
  FOR one IN
    SELECT e.account_id, e.account_version, e.amount_fen, e.balance_after_fen, j.*
      FROM entry e JOIN journal j ON j.id = e.journal_id ORDER BY e.account_id, e.account_version
  LOOP
    SELECT p.hash INTO head FROM account_part p WHERE p.account_id = one.account_id;
    head := entry_hash(head, one.account_id, 0::smallint, one.account_version, one.amount_fen,
      one.balance_after_fen, one.id, one.key, one.kind, one.about_id, one.reverses_id, one.purpose,
      one.field_code, one.memo, one.actor, one.business_date, one.at);
    UPDATE entry e SET hash = head
      WHERE e.account_id = one.account_id AND e.account_version = one.account_version;
    UPDATE account_part p SET hash = head, last_on = one.business_date, last_at = one.at
      WHERE p.account_id = one.account_id;
  END LOOP;
END $$;

-- That a posting balances is seen to by post(), the only door, and by each verification; a trigger
-- that asked again at commit took a third of the time of a posting.
DROP TRIGGER entry_balanced ON entry;
DROP TRIGGER journal_balanced ON journal;
DROP FUNCTION require_balanced;
ALTER TABLE entry ALTER COLUMN part DROP DEFAULT;
ALTER TABLE entry ALTER COLUMN business_date SET NOT NULL;
ALTER TABLE entry ALTER COLUMN at SET NOT NULL;
ALTER TABLE entry ALTER COLUMN hash SET NOT NULL;
-- Most postings undo nothing.
ALTER TABLE journal DROP CONSTRAINT journal_reverses_id_key;
CREATE UNIQUE INDEX journal_reverses ON journal (reverses_id) WHERE reverses_id IS NOT NULL;
ALTER TABLE entry DROP CONSTRAINT entry_pkey;
ALTER TABLE entry DROP CONSTRAINT entry_account_id_account_version_key;
ALTER TABLE entry DROP CONSTRAINT entry_journal_id_account_id_key;
-- post() holds the part's lock and has just written the posting; to ask again for each entry would
-- cost a fifth of the rate.
ALTER TABLE entry DROP CONSTRAINT entry_account_id_fkey;
ALTER TABLE entry DROP CONSTRAINT entry_journal_id_fkey;
ALTER TABLE entry ADD PRIMARY KEY (account_id, part, account_version);
CREATE INDEX entry_journal ON entry (journal_id);
CREATE INDEX entry_as_of ON entry (account_id, part, at, account_version) INCLUDE (balance_after_fen);
ALTER TABLE entry ENABLE TRIGGER entry_append_only;

-- What an account held just before an instant.
CREATE FUNCTION balance_before(account uuid, bound timestamptz) RETURNS bigint
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(sum(last.balance_after_fen), 0)::bigint
  FROM account_part p CROSS JOIN LATERAL (
    SELECT e.balance_after_fen FROM entry e
    WHERE e.account_id = p.account_id AND e.part = p.part AND e.at < bound
    ORDER BY e.at DESC, e.account_version DESC LIMIT 1) last
  WHERE p.account_id = account
$$;

-- What became of a posting of that key before; null when there is none.
CREATE FUNCTION posted_before(
  p_key text, p_kind text, p_about uuid, p_accounts uuid[], p_amounts bigint[])
RETURNS posted LANGUAGE plpgsql STABLE AS $$
DECLARE
  known journal%ROWTYPE;
BEGIN
  SELECT * INTO known FROM journal WHERE key = p_key;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  IF known.kind <> p_kind OR known.about_id <> p_about OR EXISTS (
    (SELECT e.account_id, sum(e.amount_fen)::bigint FROM entry e WHERE e.journal_id = known.id
      GROUP BY e.account_id)
    EXCEPT (SELECT * FROM unnest(p_accounts, p_amounts))) THEN
    RAISE EXCEPTION 'posting key % was used for something else', p_key
      USING ERRCODE = 'unique_violation';
  END IF;
  RETURN ROW('REPLAYED', known.id, NULL, NULL)::posted;
END $$;

-- Moves what a posting takes from and gives to parts that are locked, and writes its entries.
CREATE FUNCTION enter(j journal, accounts uuid[], parts smallint[], amounts bigint[])
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  moved account_part%ROWTYPE;
BEGIN
  FOR i IN 1..cardinality(accounts) LOOP
    UPDATE account_part p
      SET balance_fen = p.balance_fen + amounts[i], version = p.version + 1,
        last_on = j.business_date, last_at = j.at,
        hash = entry_hash(p.hash, p.account_id, p.part, p.version + 1, amounts[i],
          p.balance_fen + amounts[i], j.id, j.key, j.kind, j.about_id, j.reverses_id, j.purpose,
          j.field_code, j.memo, j.actor, j.business_date, j.at)
      WHERE p.account_id = accounts[i] AND p.part = parts[i]
      RETURNING * INTO moved;
    INSERT INTO entry (id, journal_id, account_id, part, amount_fen, balance_after_fen,
                       account_version, business_date, at, hash)
      VALUES (uuidv7(), j.id, moved.account_id, moved.part, amounts[i], moved.balance_fen,
        moved.version, j.business_date, j.at, moved.hash);
  END LOOP;
END $$;

-- Which parts of an account give or take an amount, locked. One that is free and has enough, the
-- connection's favourite first; else all of them together. Too little in all: no parts, and what
-- there is. Parts are locked in their order, so that nobody deadlocks.
CREATE FUNCTION choose_parts(
  p_account uuid, p_amount bigint, OUT parts smallint[], OUT amounts bigint[], OUT have bigint)
LANGUAGE plpgsql AS $$
DECLARE
  width     int;
  favourite int;
  chosen    smallint;
  owed      bigint := -p_amount;
  one       record;
BEGIN
  SELECT a.parts INTO width FROM account a WHERE a.id = p_account;
  favourite := pg_backend_pid() % width;
  BEGIN
    SELECT p.part INTO STRICT chosen FROM account_part p
      WHERE p.account_id = p_account AND (p_amount > 0 OR p.owing OR p.balance_fen + p_amount >= 0)
      ORDER BY (p.part - favourite + width) % width LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED;
  EXCEPTION WHEN no_data_found THEN
    -- Undone with this block: the locks of parts that turned out to have too little.
    chosen := NULL;
  END;
  IF chosen IS NULL AND p_amount > 0 THEN
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

-- Few and simple statements: this is what every movement of money waits for.
CREATE OR REPLACE FUNCTION post(
  p_id uuid, p_key text, p_kind text, p_about uuid, p_reverses uuid, p_purpose text, p_field text,
  p_memo text, p_actor text, p_business_date date, p_at timestamptz,
  p_accounts uuid[], p_amounts bigint[])
RETURNS posted LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
  entered      journal%ROWTYPE;
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
    SELECT a.parts, a.purposes, a.excluded_purposes, a.field_codes, p.owing, p.balance_fen,
        p.last_on, p.last_at
      INTO acc FROM account a JOIN account_part p ON p.account_id = a.id AND p.part = 0
      WHERE a.id = leg.account AND a.parts = 1 FOR NO KEY UPDATE OF p;
    IF NOT FOUND THEN
      SELECT a.parts, a.purposes, a.excluded_purposes, a.field_codes, false AS owing,
          0::bigint AS balance_fen INTO acc
        FROM account a WHERE a.id = leg.account;
      IF NOT FOUND THEN
        RAISE EXCEPTION 'posting % names an unknown account', p_key
          USING ERRCODE = 'foreign_key_violation';
      END IF;
    END IF;
    IF leg.amount < 0 AND NOT coalesce(earmark_kept,
      (cardinality(acc.purposes) = 0 OR coalesce(p_purpose = ANY (acc.purposes), false))
      AND NOT coalesce(p_purpose = ANY (acc.excluded_purposes), false)
      AND (cardinality(acc.field_codes) = 0 OR coalesce(p_field = ANY (acc.field_codes), false)))
    THEN
      RETURN ROW('OUTSIDE_EARMARK', NULL, leg.account,
        (SELECT b.balance_fen FROM account_balance b WHERE b.account_id = leg.account))::posted;
    END IF;
    IF acc.parts = 1 AND (leg.amount > 0 OR acc.owing OR acc.balance_fen + leg.amount >= 0) THEN
      n := n + 1;
      t_accounts[n] := leg.account;
      t_parts[n] := 0;
      t_amounts[n] := leg.amount;
      IF acc.last_at > v_at THEN
        v_at := acc.last_at;
        v_on := acc.last_on;
      END IF;
      CONTINUE;
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
  INSERT INTO journal (id, key, kind, about_id, reverses_id, purpose, field_code, memo, actor,
                       business_date, at)
  VALUES (p_id, p_key, p_kind, p_about, p_reverses, p_purpose, p_field, p_memo, p_actor, v_on, v_at)
  ON CONFLICT (key) DO NOTHING
  RETURNING * INTO entered;
  IF NOT FOUND THEN
    RETURN posted_before(p_key, p_kind, p_about, p_accounts, p_amounts);
  END IF;
  PERFORM enter(entered, t_accounts, t_parts, t_amounts);
  RETURN ROW('POSTED', p_id, NULL, NULL)::posted;
END $$;

-- Gives an account that many pay from at once more parts, its money spread over them by a posting
-- like any other; parts are never taken away, since they have a history.
ALTER TABLE journal DROP CONSTRAINT journal_kind_check;
ALTER TABLE journal ADD CONSTRAINT journal_kind_check CHECK (kind IN
  ('OPEN_LINE', 'RESERVE', 'RELEASE', 'PAY', 'ARRIVE', 'SET_ASIDE', 'GIVE_BACK', 'ALLOCATE',
   'CLAW_BACK', 'REVERSE', 'SPREAD'));

CREATE FUNCTION spread(
  p_account uuid, p_parts int, p_id uuid, p_actor text, p_business_date date, p_at timestamptz)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  acc     account%ROWTYPE;
  entered journal%ROWTYPE;
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
  INSERT INTO journal (id, key, kind, about_id, memo, actor, business_date, at)
    VALUES (p_id, 'spread:' || p_account || ':' || p_parts, 'SPREAD', p_account, acc.code, p_actor,
      v_on, v_at)
    RETURNING * INTO entered;
  PERFORM enter(entered, array_agg(p_account), array_agg(w.part), array_agg(w.amount))
    FROM (SELECT part, total / p_parts + CASE WHEN part = 0 THEN total % p_parts ELSE 0 END
          - balance_fen AS amount
        FROM account_part WHERE account_id = p_account) w
    WHERE w.amount <> 0;
END $$;

REVOKE ALL ON account_part, account_balance FROM ${appRole};
GRANT SELECT ON account_part, account_balance TO ${appRole};
REVOKE ALL ON FUNCTION spread, choose_parts, enter, open_first_part FROM PUBLIC;
GRANT EXECUTE ON FUNCTION spread TO ${appRole};
