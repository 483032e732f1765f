-- Two more things money is watched for: lines of which too little is paid by the end of a month, and
-- units whose requests are refused too often in a quarter. The least percentages stand for January to
-- December; 0 asks for nothing yet. The present rules get what the city may change by its next rule.
ALTER TABLE watch_rule
  ADD COLUMN min_execution_percents int[] NOT NULL DEFAULT '{0,0,0,0,0,30,30,30,50,50,50,80}',
  ADD COLUMN refusal_count int NOT NULL DEFAULT 3 CHECK (refusal_count BETWEEN 1 AND 1000);
ALTER TABLE watch_rule
  ADD CONSTRAINT watch_rule_execution CHECK (cardinality(min_execution_percents) = 12
    AND 0 <= ALL (min_execution_percents) AND 100 >= ALL (min_execution_percents)),
  ALTER COLUMN min_execution_percents DROP DEFAULT,
  ALTER COLUMN refusal_count DROP DEFAULT;

ALTER TABLE fund_warning
  DROP CONSTRAINT fund_warning_kind_check,
  DROP CONSTRAINT fund_warning_subject_type_check,
  ADD CONSTRAINT fund_warning_kind_check CHECK (kind IN
    ('IDLE_FUNDS', 'CONCENTRATION', 'PAID_AHEAD', 'LOW_EXECUTION', 'REFUSALS')),
  ADD CONSTRAINT fund_warning_subject_type_check CHECK (subject_type IN
    ('BUDGET_LINE', 'PROJECT', 'PAYEE', 'UNIT'));

-- Refusals of a quarter.
CREATE INDEX payment_refused ON payment (prepared_on, applicant_unit_code) WHERE state = 'REFUSED';
