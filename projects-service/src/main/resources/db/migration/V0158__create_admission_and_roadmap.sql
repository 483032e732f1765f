-- Opinions, timetable, roadmap, responsible persons, papers and green stages of projects.
CREATE TABLE project_opinion (
  id         uuid    PRIMARY KEY,
  project_id uuid    NOT NULL REFERENCES project (id),
  content_no int     NOT NULL,
  unit_code  text    NOT NULL,
  favourable boolean NOT NULL,
  text       text    NOT NULL,
  given_by   text    NOT NULL,
  given_on   date    NOT NULL
);
CREATE INDEX project_opinion_project ON project_opinion (project_id);
REVOKE UPDATE, DELETE, TRUNCATE ON project_opinion FROM ${appRole};

CREATE TABLE project_milestone (
  id         uuid PRIMARY KEY,
  project_id uuid NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  kind       text NOT NULL,
  name       text NOT NULL,
  planned_on date NOT NULL,
  reached_on date
);
CREATE INDEX project_milestone_project ON project_milestone (project_id);

CREATE TABLE project_stage (
  project_id       uuid NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  position         int  NOT NULL,
  code             text NOT NULL,
  name             text NOT NULL,
  predecessor_code text,
  start_date       date NOT NULL,
  end_date         date NOT NULL,
  PRIMARY KEY (project_id, position),
  UNIQUE (project_id, code)
);

CREATE TABLE project_responsible (
  project_id  uuid NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  duty        text NOT NULL,
  person_code text NOT NULL,
  valid_from  date NOT NULL,
  valid_to    date,
  PRIMARY KEY (project_id, duty, valid_from)
);

CREATE TABLE project_attachment (
  project_id    uuid NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  attachment_id uuid NOT NULL REFERENCES attachment (id),
  purpose       text NOT NULL,
  attached_by   text NOT NULL,
  attached_on   date NOT NULL,
  PRIMARY KEY (project_id, attachment_id)
);

CREATE TABLE development_plan_listing (
  project_id uuid NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  plan_year  int  NOT NULL,
  document   text NOT NULL,
  listed_on  date NOT NULL,
  PRIMARY KEY (project_id, plan_year)
);

CREATE TABLE green_stage_review (
  id                     uuid    PRIMARY KEY,
  project_id             uuid    NOT NULL REFERENCES project (id),
  stage                  text    NOT NULL,
  passed                 boolean NOT NULL,
  conclusion             text    NOT NULL,
  evidence_attachment_id uuid REFERENCES attachment (id),
  reviewed_by            text    NOT NULL,
  unit_code              text    NOT NULL,
  reviewed_on            date    NOT NULL
);
CREATE UNIQUE INDEX green_stage_passed ON green_stage_review (project_id, stage) WHERE passed;
REVOKE UPDATE, DELETE, TRUNCATE ON green_stage_review FROM ${appRole};
