-- Monthly progress, one row for each revision; nothing reported is ever changed.
CREATE TABLE progress_report (
  id                uuid         PRIMARY KEY,
  project_id        uuid         NOT NULL REFERENCES project (id),
  period            text         NOT NULL,
  revision          int          NOT NULL,
  physical_percent  numeric(7,4) NOT NULL CHECK (physical_percent BETWEEN 0 AND 100),
  work_done_fen     bigint       NOT NULL CHECK (work_done_fen >= 0),
  funds_arrived_fen bigint       NOT NULL CHECK (funds_arrived_fen >= 0),
  summary           text,
  problems          text,
  help_needed       text,
  fell_from_percent numeric(7,4),
  reported_on       date         NOT NULL,
  reported_by       text         NOT NULL,
  unit_code         text         NOT NULL,
  UNIQUE (project_id, period, revision)
);
REVOKE UPDATE, DELETE, TRUNCATE ON progress_report FROM ${appRole};

-- Cumulative share of a year's plan by the end of each month.
CREATE TABLE plan_curve (
  year     int       PRIMARY KEY,
  percents numeric[] NOT NULL CHECK (cardinality(percents) = 12)
);
