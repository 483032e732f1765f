-- What a line was opened with, so that its sheet read again says what stands there already, whatever
-- movements made of it since.
ALTER TABLE budget_line ADD COLUMN opened_fen bigint NOT NULL DEFAULT 0 CHECK (opened_fen >= 0);
UPDATE budget_line l SET opened_fen = o.fen
  FROM (SELECT b.id, sum(e.amount_fen)::bigint AS fen FROM budget_line b
    JOIN journal j ON j.about_id = b.id AND j.kind = 'OPEN_LINE'
    JOIN entry e ON e.journal_id = j.id AND e.account_id = b.account_id GROUP BY b.id) o
  WHERE o.id = l.id;
ALTER TABLE budget_line ALTER COLUMN opened_fen DROP DEFAULT;

-- What sort of body a unit is: a line of a district is a district's. Unknown until it is told again.
ALTER TABLE unit_copy ADD COLUMN kind text;

-- A line and those that carry on what it had left, year by year: money that was given is where it was
-- carried to.
CREATE FUNCTION carried_on(line uuid) RETURNS TABLE (line_id uuid) LANGUAGE sql STABLE AS $$
  WITH RECURSIVE chain (id) AS (
    SELECT line
    UNION
    SELECT n.id FROM budget_line n JOIN chain c ON n.carried_over_from_id = c.id)
  SELECT id FROM chain
$$;

-- Whether nothing of what was given to a line was promised or paid, wherever it was carried to.
CREATE FUNCTION is_untouched(line uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT sum(l.amount_fen) > 0 AND sum(l.amount_fen) = sum(b.balance_fen)
  FROM carried_on(line) c JOIN budget_line l ON l.id = c.line_id
    JOIN account_balance b ON b.account_id = l.account_id
$$;

-- How often what a line has left is carried over before it goes back to the treasury. "Not used up two
-- years running" is the year of the budget and the one it was carried over to.
CREATE TABLE carry_over_rule (
  valid_from  date PRIMARY KEY,
  carry_overs int  NOT NULL CHECK (carry_overs BETWEEN 0 AND 10),
  basis       text NOT NULL
);
INSERT INTO carry_over_rule VALUES ('2015-01-01', 1,
  '《中华人民共和国预算法》（2014 年修正）第四十二条：连续两年未用完的结转资金，应当作为结余资金管理');
