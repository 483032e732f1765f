-- What other services told, one row for each time it was told and never changed, so that circulars
-- and assessments can be reckoned again as of any cut-off. told_at is the business instant of the
-- happening; of two rows about the same thing the later one holds.
ALTER TABLE unit ADD COLUMN kind text;
ALTER TABLE unit ADD COLUMN parent_code text;

CREATE TABLE project_copy (
  project_id           uuid        NOT NULL,
  copied_version       bigint      NOT NULL,
  told_at              timestamptz NOT NULL,
  code                 text,
  name                 text        NOT NULL,
  field_code           text,
  district_code        text,
  owner_unit_code      text        NOT NULL,
  line_department_code text,
  state                text,
  public_welfare       boolean     NOT NULL,
  total_investment_fen bigint,
  planned_start        date,
  planned_end          date,
  timetabled           boolean,
  started_on           date,
  completed_on         date,
  accepted_on          date,
  PRIMARY KEY (project_id, copied_version)
);
CREATE INDEX project_copy_told ON project_copy (project_id, told_at);

CREATE TABLE table_copy (
  table_id        uuid        PRIMARY KEY,
  year            int         NOT NULL,
  version         int         NOT NULL,
  document_number text,
  issued_on       date        NOT NULL,
  told_at         timestamptz NOT NULL,
  UNIQUE (year, version)
);
CREATE TABLE table_entry_copy (
  table_id                  uuid    NOT NULL REFERENCES table_copy (table_id),
  project_id                uuid    NOT NULL,
  project_code              text    NOT NULL,
  project_name              text    NOT NULL,
  owner_unit_code           text    NOT NULL,
  line_department_code      text,
  public_welfare            boolean NOT NULL,
  total_investment_fen      bigint  NOT NULL,
  annual_investment_fen     bigint  NOT NULL,
  done_by_last_year_end_fen bigint,
  start_date                date,
  end_date                  date,
  PRIMARY KEY (table_id, project_id)
);

CREATE TABLE plan_curve_copy (
  year           int           NOT NULL,
  copied_version bigint        NOT NULL,
  month          int           NOT NULL CHECK (month BETWEEN 1 AND 12),
  percent        numeric(7, 4) NOT NULL,
  told_at        timestamptz   NOT NULL,
  PRIMARY KEY (year, copied_version, month)
);

CREATE TABLE progress_copy (
  project_id        uuid          NOT NULL,
  period            text          NOT NULL,
  revision          int           NOT NULL,
  project_code      text          NOT NULL,
  owner_unit_code   text          NOT NULL,
  physical_percent  numeric(7, 4) NOT NULL,
  work_done_fen     bigint        NOT NULL,
  funds_arrived_fen bigint        NOT NULL,
  reported_on       date          NOT NULL,
  reported_at       timestamptz   NOT NULL,
  PRIMARY KEY (project_id, period, revision)
);
CREATE INDEX progress_copy_period ON progress_copy (period, reported_at);

CREATE TABLE light_copy (
  event_id        uuid        PRIMARY KEY,
  project_id      uuid        NOT NULL,
  project_code    text        NOT NULL,
  owner_unit_code text        NOT NULL,
  dimension       text        NOT NULL,
  colour          text        NOT NULL,
  reason          text        NOT NULL,
  reason_en       text        NOT NULL,
  rule_version    int         NOT NULL,
  period          text,
  copied_version  bigint      NOT NULL,
  told_at         timestamptz NOT NULL
);
CREATE INDEX light_copy_project ON light_copy (project_id, dimension, copied_version);

CREATE TABLE green_stage_copy (
  project_id      uuid        NOT NULL,
  stage           text        NOT NULL,
  project_code    text,
  owner_unit_code text        NOT NULL,
  passed_on       date        NOT NULL,
  told_at         timestamptz NOT NULL,
  PRIMARY KEY (project_id, stage)
);

CREATE TABLE task_copy (
  task_id              uuid        NOT NULL,
  copied_version       bigint      NOT NULL,
  number               text        NOT NULL,
  name                 text        NOT NULL,
  lead_unit_code       text        NOT NULL,
  assisting_unit_codes text[]      NOT NULL,
  due_date             date,
  weight_percent       numeric(7, 4),
  told_at              timestamptz NOT NULL,
  PRIMARY KEY (task_id, copied_version)
);
CREATE TABLE task_report_copy (
  event_id           uuid          PRIMARY KEY,
  task_id            uuid          NOT NULL,
  unit_code          text          NOT NULL,
  completion_percent numeric(7, 4) NOT NULL,
  reported_on        date          NOT NULL,
  copied_version     bigint        NOT NULL,
  told_at            timestamptz   NOT NULL
);
CREATE INDEX task_report_copy_task ON task_report_copy (task_id, unit_code, copied_version);

CREATE TABLE financing_copy (
  project_id     uuid        NOT NULL,
  copied_version bigint      NOT NULL,
  planned_fen    bigint      NOT NULL,
  committed_fen  bigint      NOT NULL,
  arrived_fen    bigint      NOT NULL,
  gap_fen        bigint      NOT NULL,
  told_at        timestamptz NOT NULL,
  PRIMARY KEY (project_id, copied_version)
);
-- Each payment paid or returned leaves what was paid for the project by then.
CREATE TABLE project_paid_copy (
  event_id   uuid        PRIMARY KEY,
  project_id uuid        NOT NULL,
  payment_id uuid        NOT NULL,
  paid_fen   bigint      NOT NULL,
  told_at    timestamptz NOT NULL
);
CREATE INDEX project_paid_copy_project ON project_paid_copy (project_id, told_at);
CREATE TABLE budget_line_copy (
  budget_line_id  uuid        NOT NULL,
  copied_version  bigint      NOT NULL,
  code            text        NOT NULL,
  year            int         NOT NULL,
  level           text        NOT NULL,
  owner_unit_code text        NOT NULL,
  earmark         text,
  amount_fen      bigint      NOT NULL,
  paid_fen        bigint      NOT NULL,
  told_at         timestamptz NOT NULL,
  PRIMARY KEY (budget_line_id, copied_version)
);

CREATE TABLE outreach_copy (
  activity_id uuid        PRIMARY KEY,
  unit_code   text        NOT NULL,
  venue_kind  text        NOT NULL,
  held_on     date        NOT NULL,
  told_at     timestamptz NOT NULL
);
CREATE TABLE news_copy (
  news_id     uuid        PRIMARY KEY,
  unit_code   text        NOT NULL,
  accepted_on date        NOT NULL,
  told_at     timestamptz NOT NULL
);

REVOKE UPDATE, DELETE, TRUNCATE ON project_copy, table_copy, table_entry_copy, plan_curve_copy,
  progress_copy, light_copy, green_stage_copy, task_copy, task_report_copy, financing_copy,
  project_paid_copy, budget_line_copy, outreach_copy, news_copy FROM ${appRole};

-- A finding's states and due dates as they were, for the same purpose. The database writes them,
-- because several features move findings and none may forget it.
CREATE TABLE finding_past (
  finding_id uuid        NOT NULL REFERENCES finding (id),
  no         bigint      GENERATED ALWAYS AS IDENTITY,
  state      text        NOT NULL,
  due_date   date,
  since      timestamptz NOT NULL,
  PRIMARY KEY (finding_id, no)
);
CREATE FUNCTION keep_finding_past() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' OR NEW.state <> OLD.state OR NEW.due_date IS DISTINCT FROM OLD.due_date THEN
    INSERT INTO finding_past (finding_id, state, due_date, since)
    SELECT NEW.id, NEW.state, NEW.due_date, clock_timestamp() + offset_millis * interval '1 ms'
    FROM business_clock;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER finding_past AFTER INSERT OR UPDATE ON finding
  FOR EACH ROW EXECUTE FUNCTION keep_finding_past();
-- Findings raised before this table was kept: their present state, since the day it is of.
INSERT INTO finding_past (finding_id, state, due_date, since)
SELECT id, state, due_date, state_since::timestamp AT TIME ZONE 'Asia/Shanghai' FROM finding;
REVOKE UPDATE, DELETE, TRUNCATE ON finding_past FROM ${appRole};
