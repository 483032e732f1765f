-- Local copies of what projects-service owns; each row carries the version of what it copies.
CREATE TABLE unit (
  code           text   PRIMARY KEY,
  copied_version bigint NOT NULL
);
CREATE TABLE unit_name (
  unit_code  text NOT NULL REFERENCES unit (code),
  name       text NOT NULL,
  name_en    text,
  valid_from date,
  valid_to   date
);
CREATE INDEX unit_name_unit_code ON unit_name (unit_code);

CREATE TABLE person (
  code           text   PRIMARY KEY,
  name           text   NOT NULL,
  copied_version bigint NOT NULL
);
CREATE TABLE person_duty (
  person_code text NOT NULL REFERENCES person (code),
  unit_code   text NOT NULL,
  duty        text NOT NULL,
  valid_from  date,
  valid_to    date,
  deputy_code text
);
CREATE INDEX person_duty_person_code ON person_duty (person_code);
CREATE INDEX person_duty_unit_code ON person_duty (unit_code);

CREATE TABLE pool_project (
  id                   uuid   PRIMARY KEY,
  code                 text,
  name                 text   NOT NULL,
  owner_unit_code      text   NOT NULL,
  line_department_code text,
  copied_version       bigint NOT NULL
);
-- Which projects stand in a year's table, and by which version of it.
CREATE TABLE pool_year (
  year     int    PRIMARY KEY,
  version  int    NOT NULL,
  table_id uuid   NOT NULL
);
CREATE TABLE pool_listing (
  year       int  NOT NULL REFERENCES pool_year (year),
  project_id uuid NOT NULL,
  PRIMARY KEY (year, project_id)
);

-- What people say aloud: one running number per prefix and year.
CREATE TABLE code_series (
  prefix  text NOT NULL,
  year    int  NOT NULL,
  last_no int  NOT NULL,
  PRIMARY KEY (prefix, year)
);

CREATE TABLE holiday_year (
  id           uuid   PRIMARY KEY,
  year         int    NOT NULL UNIQUE,
  published_on date   NOT NULL,
  version      bigint NOT NULL
);
CREATE TABLE holiday_year_day (
  holiday_year_id uuid    NOT NULL REFERENCES holiday_year (id),
  day             date    NOT NULL,
  off             boolean NOT NULL,
  name            text    NOT NULL,
  PRIMARY KEY (holiday_year_id, day)
);
CREATE TABLE holiday_year_paper (
  holiday_year_id uuid NOT NULL REFERENCES holiday_year (id),
  address         text NOT NULL
);

CREATE TABLE joint_team (
  id                 uuid   PRIMARY KEY,
  code               text   NOT NULL UNIQUE,
  name               text   NOT NULL,
  leader_unit_code   text   NOT NULL,
  standing_body_code text   NOT NULL,
  basis              text,
  valid_from         date   NOT NULL,
  valid_to           date,
  version            bigint NOT NULL
);
CREATE TABLE joint_team_member (
  joint_team_id uuid NOT NULL REFERENCES joint_team (id),
  unit_code     text NOT NULL,
  valid_from    date NOT NULL,
  valid_to      date
);
CREATE INDEX joint_team_member_team ON joint_team_member (joint_team_id);

CREATE TABLE inspection (
  id           uuid    PRIMARY KEY,
  code         text    NOT NULL UNIQUE,
  title        text    NOT NULL,
  team_id      uuid    NOT NULL REFERENCES joint_team (id),
  planned_from date    NOT NULL,
  planned_to   date    NOT NULL,
  unannounced  boolean NOT NULL,
  scope        text,
  state        text    NOT NULL,
  conclusion   text,
  planned_by   text    NOT NULL,
  version      bigint  NOT NULL
);
CREATE INDEX inspection_planned_from ON inspection (planned_from, id);
CREATE TABLE inspection_unit (
  inspection_id uuid NOT NULL REFERENCES inspection (id),
  unit_code     text NOT NULL,
  PRIMARY KEY (inspection_id, unit_code)
);
CREATE TABLE inspection_record (
  id            uuid        PRIMARY KEY,
  inspection_id uuid        NOT NULL REFERENCES inspection (id),
  visited_on    date        NOT NULL,
  unit_code     text        NOT NULL,
  project_id    uuid,
  place         text,
  text          text        NOT NULL,
  recorded_by   text        NOT NULL,
  recorded_at   timestamptz NOT NULL
);
CREATE INDEX inspection_record_inspection ON inspection_record (inspection_id, recorded_at, id);
CREATE TABLE inspection_record_attachment (
  inspection_record_id uuid NOT NULL REFERENCES inspection_record (id),
  attachment_id        uuid NOT NULL,
  PRIMARY KEY (inspection_record_id, attachment_id)
);

CREATE TABLE ladder (
  id           uuid PRIMARY KEY,
  code         text NOT NULL,
  valid_from   date NOT NULL,
  source       text,
  published_by text NOT NULL,
  UNIQUE (code, valid_from)
);
CREATE TABLE ladder_step (
  ladder_id            uuid NOT NULL REFERENCES ladder (id),
  level                int  NOT NULL CHECK (level BETWEEN 1 AND 3),
  rung                 text NOT NULL,
  working_days_overdue int  NOT NULL CHECK (working_days_overdue > 0),
  recipient            text NOT NULL,
  PRIMARY KEY (ladder_id, level)
);

CREATE TABLE finding (
  id                   uuid   PRIMARY KEY,
  code                 text   NOT NULL UNIQUE,
  team_id              uuid   NOT NULL REFERENCES joint_team (id),
  inspection_id        uuid   REFERENCES inspection (id),
  lead_id              uuid,
  project_id           uuid,
  project_code         text,
  line_department_code text,
  unit_code            text   NOT NULL,
  severity             text   NOT NULL,
  description          text   NOT NULL,
  basis                text,
  due_date             date,
  state                text   NOT NULL,
  escalation_level     int    NOT NULL CHECK (escalation_level BETWEEN 0 AND 3),
  term_working_days    int    NOT NULL,
  raised_on            date   NOT NULL,
  raised_by            text   NOT NULL,
  ordered_on           date,
  round                int    NOT NULL,
  opinion_given        boolean NOT NULL,
  verified_by          text,
  closed_on            date,
  state_since          date   NOT NULL,
  version              bigint NOT NULL
);
CREATE INDEX finding_code ON finding (code, id);
CREATE INDEX finding_raised_on ON finding (raised_on, id);
CREATE INDEX finding_unit ON finding (unit_code, code);
CREATE INDEX finding_project ON finding (project_id);
-- The due work of every minute looks only at what is overdue and still with the unit.
CREATE INDEX finding_awaited ON finding (due_date) WHERE state IN ('ORDERED', 'RETURNED', 'REOPENED');

CREATE TABLE rectification_report (
  id          uuid        PRIMARY KEY,
  finding_id  uuid        NOT NULL REFERENCES finding (id),
  round       int         NOT NULL,
  summary     text        NOT NULL,
  unit_code   text        NOT NULL,
  reported_by text        NOT NULL,
  reported_at timestamptz NOT NULL,
  UNIQUE (finding_id, round)
);
CREATE TABLE rectification_evidence (
  rectification_report_id uuid NOT NULL REFERENCES rectification_report (id),
  attachment_id           uuid NOT NULL,
  PRIMARY KEY (rectification_report_id, attachment_id)
);
CREATE TABLE rectification_opinion (
  id         uuid        PRIMARY KEY,
  finding_id uuid        NOT NULL REFERENCES finding (id),
  round      int         NOT NULL,
  agreed     boolean     NOT NULL,
  opinion    text        NOT NULL,
  unit_code  text        NOT NULL,
  given_by   text        NOT NULL,
  given_at   timestamptz NOT NULL,
  UNIQUE (finding_id, round)
);
CREATE TABLE rectification_verification (
  id          uuid        PRIMARY KEY,
  finding_id  uuid        NOT NULL REFERENCES finding (id),
  round       int         NOT NULL,
  passed      boolean     NOT NULL,
  remark      text        NOT NULL,
  unit_code   text        NOT NULL,
  verified_by text        NOT NULL,
  verified_at timestamptz NOT NULL,
  UNIQUE (finding_id, round)
);
CREATE TABLE rectification_extension (
  id           uuid        PRIMARY KEY,
  finding_id   uuid        NOT NULL REFERENCES finding (id),
  due_date     date        NOT NULL,
  reason       text        NOT NULL,
  state        text        NOT NULL,
  requested_by text        NOT NULL,
  requested_on date        NOT NULL,
  decided_by   text,
  decision     text,
  version      bigint      NOT NULL
);
CREATE INDEX rectification_extension_finding ON rectification_extension (finding_id);
-- One request at a time.
CREATE UNIQUE INDEX rectification_extension_open ON rectification_extension (finding_id)
  WHERE state = 'REQUESTED';

CREATE TABLE lead (
  id           uuid   PRIMARY KEY,
  code         text   NOT NULL UNIQUE,
  source       text   NOT NULL,
  source_id    uuid,
  unit_code    text   NOT NULL,
  project_id   uuid,
  summary      text   NOT NULL,
  amount_fen   bigint,
  state        text   NOT NULL,
  statement    text,
  stated_by    text,
  stated_on    date,
  reason       text,
  decided_by   text,
  decided_on   date,
  finding_id   uuid   REFERENCES finding (id),
  opened_on    date   NOT NULL,
  opened_by    text   NOT NULL,
  version      bigint NOT NULL,
  -- A refused payment makes one lead, however often it is told.
  UNIQUE (source, source_id)
);
CREATE INDEX lead_code ON lead (code, id);
CREATE INDEX lead_unit ON lead (unit_code, code);

REVOKE UPDATE, DELETE, TRUNCATE ON ladder, ladder_step, inspection_record, rectification_report,
  rectification_evidence, rectification_opinion, rectification_verification FROM ${appRole};
