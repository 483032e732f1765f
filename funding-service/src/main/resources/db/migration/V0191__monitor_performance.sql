-- When targets are looked at while their year runs: 财预〔2019〕136号 has it done in August, of January
-- to July. The day and the days given for it are data of their time.
CREATE TABLE performance_calendar (
  valid_from    date PRIMARY KEY,
  monitor_month int  NOT NULL CHECK (monitor_month BETWEEN 1 AND 12),
  monitor_day   int  NOT NULL CHECK (monitor_day BETWEEN 1 AND 31),
  days_given    int  NOT NULL CHECK (days_given BETWEEN 1 AND 150),
  source        text NOT NULL,
  CHECK (make_date(2001, monitor_month, monitor_day) IS NOT NULL)
);
INSERT INTO performance_calendar VALUES ('2000-01-01', 7, 31, 31, '参照财预〔2019〕136号，由财政部门按本市办法调整');
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON performance_calendar FROM ${appRole};

-- How far the money had gone on the day of a monitoring: kept as it stood then, as the rest of it is.
ALTER TABLE performance_monitoring
  ADD COLUMN budget_fen bigint CHECK (budget_fen >= 0),
  ADD COLUMN paid_fen   bigint CHECK (paid_fen >= 0),
  ADD CHECK ((budget_fen IS NULL) = (paid_fen IS NULL));

-- The lines of a unit that wait for targets.
CREATE INDEX budget_line_owner_year ON budget_line (owner_unit_code, year);
