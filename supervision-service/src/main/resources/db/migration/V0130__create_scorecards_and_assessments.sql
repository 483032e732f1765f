-- Scorecard schemes are data; a version is never changed, and deleted only while nobody uses it.
CREATE TABLE scorecard_scheme (
  id             uuid PRIMARY KEY,
  code           text NOT NULL,
  scheme_version int  NOT NULL,
  kind           text NOT NULL,
  valid_from     date NOT NULL,
  valid_to       date,
  document       text NOT NULL,
  published_by   text NOT NULL,
  published_on   date NOT NULL,
  UNIQUE (code, scheme_version)
);
REVOKE UPDATE ON scorecard_scheme FROM ${appRole};

CREATE TABLE assessment (
  id                  uuid   PRIMARY KEY,
  period              text   NOT NULL,
  kind                text   NOT NULL,
  scheme_id           uuid   NOT NULL REFERENCES scorecard_scheme (id),
  scheme_code         text   NOT NULL,
  from_day            date   NOT NULL,
  to_day              date   NOT NULL,
  state               text   NOT NULL,
  state_since         date   NOT NULL,
  revision            int    NOT NULL,
  known_at            timestamptz,
  disputable_until    date,
  created_by          text   NOT NULL,
  created_on          date   NOT NULL,
  scored_by           text,
  reviewed_by         text,
  approved_by         text,
  issued_on           date,
  hash                text,
  paper_signer        text,
  paper_signed_on     date,
  paper_attachment_id uuid,
  paper_entered_by    text,
  version             bigint NOT NULL,
  -- A period is assessed once for each purpose; who races for it finds the first.
  UNIQUE (period, kind)
);
CREATE INDEX assessment_to_day ON assessment (to_day, id);

CREATE TABLE assessment_evidence (
  id             uuid    PRIMARY KEY,
  assessment_id  uuid    NOT NULL REFERENCES assessment (id),
  unit_code      text    NOT NULL,
  item_code      text    NOT NULL,
  value          numeric(12, 4),
  choice         text,
  not_applicable boolean NOT NULL,
  reason         text    NOT NULL,
  state          text    NOT NULL,
  entered_by     text    NOT NULL,
  entered_on     date    NOT NULL,
  confirmed_by   text,
  confirmed_on   date,
  version        bigint  NOT NULL
);
CREATE UNIQUE INDEX assessment_evidence_present ON assessment_evidence (assessment_id, unit_code, item_code)
  WHERE state <> 'REPLACED';
CREATE TABLE assessment_evidence_attachment (
  evidence_id   uuid NOT NULL REFERENCES assessment_evidence (id),
  attachment_id uuid NOT NULL,
  PRIMARY KEY (evidence_id, attachment_id)
);

-- What a unit's score was made from and what came of it; a new revision is a new row.
CREATE TABLE assessment_score (
  assessment_id uuid           NOT NULL REFERENCES assessment (id),
  revision      int            NOT NULL,
  unit_code     text           NOT NULL,
  group_code    text           NOT NULL,
  score         numeric(10, 4),
  rank          int,
  grade         text,
  known_at      timestamptz    NOT NULL,
  scored_on     date           NOT NULL,
  inputs        text           NOT NULL,
  result        text           NOT NULL,
  PRIMARY KEY (assessment_id, revision, unit_code)
);
REVOKE UPDATE, DELETE, TRUNCATE ON assessment_score FROM ${appRole};

CREATE TABLE assessment_objection (
  id            uuid   PRIMARY KEY,
  assessment_id uuid   NOT NULL REFERENCES assessment (id),
  unit_code     text   NOT NULL,
  item_code     text,
  statement     text   NOT NULL,
  state         text   NOT NULL,
  raised_by     text   NOT NULL,
  raised_on     date   NOT NULL,
  reason        text,
  decided_by    text,
  decided_on    date,
  version       bigint NOT NULL
);
CREATE INDEX assessment_objection_assessment ON assessment_objection (assessment_id, raised_on, id);
