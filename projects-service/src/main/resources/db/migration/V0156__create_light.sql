-- Rules of lights in versions, and the lights themselves as series of colours.
CREATE TABLE light_rule (
  version    int  PRIMARY KEY,
  valid_from date NOT NULL,
  rules      text NOT NULL,
  source     text
);
REVOKE UPDATE, DELETE, TRUNCATE ON light_rule FROM ${appRole};

CREATE TABLE light (
  id           uuid PRIMARY KEY,
  project_id   uuid NOT NULL REFERENCES project (id),
  dimension    text NOT NULL,
  colour       text NOT NULL,
  reason       text NOT NULL,
  reason_en    text NOT NULL,
  rule_version int  NOT NULL,
  period       text NOT NULL,
  since        date NOT NULL,
  until        date,
  made_good_on date
);
CREATE UNIQUE INDEX light_present ON light (project_id, dimension) WHERE until IS NULL;
CREATE INDEX light_series ON light (project_id, since);

CREATE TABLE light_exemption (
  id          uuid PRIMARY KEY,
  project_id  uuid NOT NULL REFERENCES project (id),
  dimension   text NOT NULL,
  valid_from  date NOT NULL,
  valid_to    date,
  reason      text NOT NULL,
  accepted_by text NOT NULL,
  CHECK (valid_to IS NULL OR valid_from <= valid_to)
);
CREATE INDEX light_exemption_project ON light_exemption (project_id);
