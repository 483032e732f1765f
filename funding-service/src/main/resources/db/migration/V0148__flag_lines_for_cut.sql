-- Lines whose performance was POOR: to be cut in the budget of the year after.
CREATE TABLE budget_line_flag (
  result_id      uuid PRIMARY KEY,
  budget_line_id uuid NOT NULL REFERENCES budget_line (id),
  rated_year     int  NOT NULL,
  score          numeric(5, 2) NOT NULL
);
CREATE INDEX budget_line_flag_line ON budget_line_flag (budget_line_id);
REVOKE UPDATE, DELETE, TRUNCATE ON budget_line_flag FROM ${appRole};
