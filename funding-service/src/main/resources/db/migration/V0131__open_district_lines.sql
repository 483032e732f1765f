-- A line opened by an allocation names the line its money came from, so that the path of money can be
-- followed from line to line. All of its money may be taken back.
ALTER TABLE budget_line ADD COLUMN parent_line_id uuid REFERENCES budget_line (id);
ALTER TABLE budget_line ADD COLUMN parent_line_code text;
ALTER TABLE budget_line DROP CONSTRAINT budget_line_amount_fen_check;
ALTER TABLE budget_line ADD CONSTRAINT budget_line_amount_fen_check
  CHECK (amount_fen > 0 OR parent_line_id IS NOT NULL AND amount_fen = 0);
CREATE INDEX budget_line_parent ON budget_line (parent_line_id, code) WHERE parent_line_id IS NOT NULL;
