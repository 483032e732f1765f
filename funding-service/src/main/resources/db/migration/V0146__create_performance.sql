-- What a budget line, or a project on it, was to bring in its year and what it brought: targets and
-- result are one thing with one machine of states.
CREATE TABLE performance (
  id                 uuid    PRIMARY KEY,
  version            bigint  NOT NULL,
  budget_line_id     uuid    NOT NULL REFERENCES budget_line (id),
  budget_line_code   text    NOT NULL,
  budget_line_name   text    NOT NULL,
  year               int     NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  project_id         uuid,
  project_code       text,
  project_name       text,
  project_budget_fen bigint CHECK (project_budget_fen > 0),
  unit_code          text    NOT NULL,
  sheet_code         text    NOT NULL,
  sheet_version      int     NOT NULL,
  goal               text    NOT NULL,
  state              text    NOT NULL CHECK (state IN
    ('DRAFT', 'CONFIRMED', 'SELF_EVALUATED', 'REVIEWED', 'CLOSED', 'RETURNED')),
  entered_by         text    NOT NULL,
  entered_on         date    NOT NULL,
  confirmed_by       text,
  confirmed_on       date,
  achieved           text,
  opened_fen         bigint,
  budget_fen         bigint CHECK (budget_fen > 0),
  executed_fen       bigint CHECK (executed_fen >= 0),
  execution_points   numeric(5, 2),
  execution_score    numeric(5, 2) CHECK (execution_score BETWEEN 0 AND execution_points),
  execution_reason   text,
  execution_remedy   text,
  self_score         numeric(5, 2) CHECK (self_score BETWEEN 0 AND 100),
  score              numeric(5, 2) CHECK (score BETWEEN 0 AND 100),
  rating             text CHECK (rating IN ('EXCELLENT', 'GOOD', 'MEDIUM', 'POOR')),
  evaluated_by       text,
  evaluated_on       date,
  reviewed_by        text,
  reviewed_on        date,
  closed_by          text,
  closed_on          date,
  FOREIGN KEY (sheet_code, sheet_version) REFERENCES performance_sheet (code, version),
  CHECK ((project_id IS NULL) = (project_budget_fen IS NULL)),
  CHECK (confirmed_by <> entered_by),
  CHECK (reviewed_by <> evaluated_by),
  CHECK (closed_by NOT IN (reviewed_by, evaluated_by)),
  CHECK (state NOT IN ('SELF_EVALUATED', 'REVIEWED', 'CLOSED') OR rating IS NOT NULL)
);
CREATE UNIQUE INDEX performance_natural ON performance
  (budget_line_id, coalesce(project_id, '00000000-0000-0000-0000-000000000000'));
CREATE INDEX performance_unit ON performance (unit_code, year, id);
CREATE INDEX performance_year ON performance (year, id);
CREATE INDEX performance_line_code ON performance (budget_line_code, id);
CREATE INDEX performance_state ON performance (state, id);

CREATE TABLE performance_row (
  performance_id   uuid    NOT NULL REFERENCES performance (id),
  position         int     NOT NULL,
  dimension_code   text    NOT NULL,
  part_code        text    NOT NULL,
  name             text    NOT NULL,
  measure_unit     text,
  direction        text CHECK (direction IN ('AT_LEAST', 'AT_MOST', 'EQUAL')),
  target_value     numeric(19, 4) CHECK (target_value >= 0),
  target_text      text,
  points           numeric(5, 2) NOT NULL CHECK (points > 0),
  actual_value     numeric(19, 4) CHECK (actual_value >= 0),
  actual_text      text,
  grade_code       text,
  grade_percent    numeric(5, 2) CHECK (grade_percent BETWEEN 0 AND 100),
  self_score       numeric(5, 2) CHECK (self_score BETWEEN 0 AND points),
  deviation_reason text,
  remedy           text,
  score            numeric(5, 2) CHECK (score BETWEEN 0 AND points),
  review_reason    text,
  PRIMARY KEY (performance_id, position),
  CHECK ((target_value IS NULL) = (direction IS NULL)),
  CHECK ((target_value IS NULL) <> (target_text IS NULL)),
  CHECK (score = self_score OR review_reason IS NOT NULL)
);

CREATE TABLE performance_monitoring (
  id             uuid PRIMARY KEY,
  performance_id uuid NOT NULL REFERENCES performance (id),
  as_of          date NOT NULL,
  entered_by     text NOT NULL
);
CREATE INDEX performance_monitoring_day ON performance_monitoring (performance_id, as_of, id);
CREATE TABLE performance_monitoring_row (
  monitoring_id     uuid NOT NULL REFERENCES performance_monitoring (id),
  position          int  NOT NULL,
  no                int  NOT NULL,
  actual_value      numeric(19, 4) NOT NULL CHECK (actual_value >= 0),
  expected_value    numeric(19, 4) NOT NULL CHECK (expected_value >= 0),
  deviation_percent numeric(30, 4) NOT NULL,
  reason            text,
  remedy            text,
  PRIMARY KEY (monitoring_id, position)
);
REVOKE UPDATE, DELETE, TRUNCATE ON performance_monitoring, performance_monitoring_row FROM ${appRole};
