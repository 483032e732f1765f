-- From when on money is conspicuous: dated, so that a warning can be held against the rule of its day.
-- Rules follow each other; none is ever changed.
CREATE TABLE watch_rule (
  id                         uuid          PRIMARY KEY,
  version                    bigint        NOT NULL,
  valid_from                 date          NOT NULL UNIQUE,
  idle_days                  int           NOT NULL CHECK (idle_days BETWEEN 1 AND 3650),
  concentration_percent      numeric(7, 4) NOT NULL CHECK (concentration_percent BETWEEN 0 AND 100),
  concentration_min_payments int           NOT NULL CHECK (concentration_min_payments BETWEEN 1 AND 1000),
  ahead_points               numeric(7, 4) NOT NULL CHECK (ahead_points BETWEEN 0 AND 100),
  reason                     text          NOT NULL,
  entered_by                 text          NOT NULL,
  entered_on                 date          NOT NULL
);
INSERT INTO watch_rule VALUES ('01600000-0000-7000-8000-000000000001', 0, '2000-01-01', 90, 50, 5, 20,
  '初始规则，由财政部门按本市办法调整', 'system', '2000-01-01');

REVOKE UPDATE, DELETE, TRUNCATE ON watch_rule FROM ${appRole};

-- What crossed its threshold: one at a time of a subject and kind, and one in a period.
CREATE TABLE fund_warning (
  id           uuid           PRIMARY KEY,
  version      bigint         NOT NULL,
  kind         text           NOT NULL CHECK (kind IN ('IDLE_FUNDS', 'CONCENTRATION', 'PAID_AHEAD')),
  subject_type text           NOT NULL CHECK (subject_type IN ('BUDGET_LINE', 'PROJECT', 'PAYEE')),
  subject_key  text           NOT NULL,
  subject_code text           NOT NULL,
  period       text           NOT NULL,
  unit_code    text           NOT NULL,
  project_id   uuid,
  amount_fen   bigint         NOT NULL,
  measured     numeric(12, 4) NOT NULL,
  threshold    numeric(12, 4) NOT NULL,
  rule_id      uuid           NOT NULL REFERENCES watch_rule (id),
  summary      text           NOT NULL,
  summary_en   text           NOT NULL,
  state        text           NOT NULL CHECK (state IN ('RAISED', 'CLEARED')),
  raised_on    date           NOT NULL,
  cleared_on   date,
  UNIQUE (kind, subject_key, period),
  CHECK ((state = 'CLEARED') = (cleared_on IS NOT NULL))
);
CREATE UNIQUE INDEX fund_warning_at_work ON fund_warning (kind, subject_key) WHERE state = 'RAISED';
CREATE INDEX fund_warning_raised_on ON fund_warning (raised_on, id);
CREATE INDEX fund_warning_amount ON fund_warning (amount_fen, id);
CREATE INDEX fund_warning_unit ON fund_warning (unit_code, raised_on, id);

-- Days the funds were looked at: whichever replica writes the day does its work, in one transaction.
CREATE TABLE fund_watch_day (day date PRIMARY KEY);
