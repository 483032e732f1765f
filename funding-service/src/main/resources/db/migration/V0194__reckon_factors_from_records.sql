-- Factor data of award rounds as of their day, from what projects and supervision tell: facts with
-- their own dates, so that neither the order nor the number of the tellings matters.

-- Each report of progress; one never changes, a correction is a revision of its month.
CREATE TABLE project_progress_report (
  project_id        uuid          NOT NULL,
  period            text          NOT NULL,
  revision          int           NOT NULL,
  reported_on       date          NOT NULL,
  physical_percent  numeric(7, 4) NOT NULL CHECK (physical_percent BETWEEN 0 AND 100),
  work_done_fen     bigint        NOT NULL,
  funds_arrived_fen bigint        NOT NULL,
  PRIMARY KEY (project_id, period, revision)
);
REVOKE UPDATE, DELETE, TRUNCATE ON project_progress_report FROM ${appRole};

ALTER TABLE project_copy ADD COLUMN state text;
ALTER TABLE project_copy ADD COLUMN accepted_on date;
CREATE INDEX project_copy_accepted ON project_copy (accepted_on) WHERE accepted_on IS NOT NULL;
-- Years in whose development plan a project is listed, as its newest telling says.
CREATE TABLE project_listing_copy (
  plan_year  int  NOT NULL,
  project_id uuid NOT NULL REFERENCES project_copy (project_id),
  document   text NOT NULL,
  listed_on  date NOT NULL,
  PRIMARY KEY (plan_year, project_id)
);
CREATE INDEX project_listing_project ON project_listing_copy (project_id);

-- Findings by their newest telling, and the days on which each was opened and closed. Version 0 is the
-- raising, which every telling repeats.
CREATE TABLE finding_copy (
  finding_id uuid    PRIMARY KEY,
  version    bigint  NOT NULL,
  code       text    NOT NULL,
  severity   text    NOT NULL,
  unit_code  text    NOT NULL,
  project_id uuid,
  annulled   boolean NOT NULL
);
CREATE INDEX finding_copy_standing ON finding_copy (severity) WHERE NOT annulled;
CREATE TABLE finding_turn (
  finding_id uuid    NOT NULL,
  on_day     date    NOT NULL,
  version    bigint  NOT NULL,
  open       boolean NOT NULL,
  PRIMARY KEY (finding_id, on_day, version)
);
REVOKE UPDATE, DELETE, TRUNCATE ON finding_turn FROM ${appRole};

-- Factors of a round that are reckoned from such records.
CREATE TABLE factor_from_records (
  round_id    uuid NOT NULL REFERENCES factor_collection (round_id),
  factor_code text NOT NULL,
  kind        text NOT NULL
    CHECK (kind IN ('PROGRESS', 'ACCEPTANCE', 'SERIOUS_FINDING', 'LISTING')),
  measure     text,
  from_day    date,
  plan_year   int,
  as_of       date NOT NULL,
  PRIMARY KEY (round_id, factor_code)
);
ALTER TABLE factor_collection ADD COLUMN by_project boolean NOT NULL DEFAULT false;
ALTER TABLE factor_collection ADD COLUMN unit_codes text[] NOT NULL DEFAULT '{}';

-- What a figure was reckoned from, kept when the round is closed; JSON of a FactorOrigin.
ALTER TABLE factor ADD COLUMN origin text;
ALTER TABLE factor DROP CONSTRAINT factor_of_one_origin;
ALTER TABLE factor ADD CONSTRAINT factor_of_one_origin
  CHECK (num_nonnulls(assessment_id, performance_year, entered_by, origin) = 1);
