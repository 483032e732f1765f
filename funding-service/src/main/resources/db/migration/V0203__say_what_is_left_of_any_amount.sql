-- An amount so large that the receiving account could not hold it broke a check of the quick way before
-- anybody had asked whether the paying one has it. The careful way asks, and says what is left.
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
    EXCEPTION WHEN no_data_found OR unique_violation OR check_violation THEN
      -- Undone with this block, locks and all, so that the careful way can take its own in order.
    END;
  END IF;
  RETURN post_carefully(p_id, p_key, p_kind, p_about, p_reverses, p_purpose, p_field, p_memo,
    p_actor, p_business_date, p_at, p_accounts, p_amounts);
END $$;
