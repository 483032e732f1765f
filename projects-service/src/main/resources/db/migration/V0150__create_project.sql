-- The project library. Figures, light and table years are kept with the project so that lists can
-- be filtered by them; the features that own their history write them through the library's door.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE project (
  id                    uuid         PRIMARY KEY,
  version               bigint       NOT NULL,
  content_no            int          NOT NULL,
  code                  text         UNIQUE,
  national_project_code text,
  name                  text         NOT NULL,
  field_code            text,
  district_code         text         NOT NULL,
  owner_unit_code       text         NOT NULL,
  line_department_code  text,
  nature                text         NOT NULL,
  demonstration         boolean      NOT NULL,
  public_welfare        boolean      NOT NULL,
  construction          boolean      NOT NULL,
  scale                 text,
  total_investment_fen  bigint       NOT NULL CHECK (total_investment_fen >= 0),
  planned_start         date         NOT NULL,
  planned_end           date         NOT NULL,
  state                 text         NOT NULL,
  suspended_from        text,
  state_since           date         NOT NULL,
  created_by            text         NOT NULL,
  submitted_by          text,
  admitted_on           date,
  started_on            date,
  physical_percent      numeric(7,4) CHECK (physical_percent BETWEEN 0 AND 100),
  work_done_fen         bigint       NOT NULL CHECK (work_done_fen >= 0),
  funds_arrived_fen     bigint       NOT NULL CHECK (funds_arrived_fen >= 0),
  last_period           text,
  stale                 boolean      NOT NULL,
  paid_fen              bigint       NOT NULL,
  light                 text,
  source_id             text         UNIQUE,
  source_json           text,
  CHECK (planned_start <= planned_end)
);
CREATE INDEX project_name ON project (name, id);
CREATE INDEX project_total ON project (total_investment_fen, id);
CREATE INDEX project_planned_end ON project (planned_end, id);
CREATE INDEX project_owner ON project (owner_unit_code, state);
CREATE INDEX project_line ON project (line_department_code, state);
CREATE INDEX project_name_like ON project USING gin (lower(name) gin_trgm_ops);

CREATE TABLE project_table_year (
  project_id uuid NOT NULL REFERENCES project (id),
  year       int  NOT NULL,
  PRIMARY KEY (project_id, year)
);
CREATE INDEX project_table_year_year ON project_table_year (year);

-- What the management ledger has paid for a project, payment by payment: a return sets one to nothing.
CREATE TABLE project_payment (
  payment_id uuid   PRIMARY KEY,
  project_id uuid   NOT NULL,
  paid_fen   bigint NOT NULL,
  version    bigint NOT NULL
);
CREATE INDEX project_payment_project ON project_payment (project_id);
