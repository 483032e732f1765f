CREATE TABLE proposal_rule (
  id                      uuid PRIMARY KEY,
  kind                    text NOT NULL,
  valid_from              date NOT NULL,
  issuer_code             text NOT NULL,
  series                  text NOT NULL,
  recipients              text NOT NULL,
  term_working_days       int  NOT NULL,
  county_rank_max_percent numeric(7, 4) NOT NULL,
  published_by            text NOT NULL,
  UNIQUE (kind, valid_from)
);
REVOKE UPDATE, DELETE, TRUNCATE ON proposal_rule FROM ${appRole};

CREATE TABLE proposal (
  id                          uuid   PRIMARY KEY,
  code                        text   NOT NULL UNIQUE,
  kind                        text   NOT NULL,
  origin                      text   NOT NULL,
  title                       text   NOT NULL,
  title_en                    text,
  facts                       text   NOT NULL,
  approved_item               text,
  approved_item_attachment_id uuid,
  finding_id                  uuid   REFERENCES finding (id),
  finding_code                text,
  assessment_id               uuid   REFERENCES assessment (id),
  unit_code                   text,
  state                       text   NOT NULL,
  state_since                 date   NOT NULL,
  prepared_by                 text,
  prepared_by_name            text,
  prepared_by_unit            text,
  checked_by                  text,
  checked_by_name             text,
  checked_by_unit             text,
  opinion                     text,
  statement                   text,
  stated_by                   text,
  stated_on                   date,
  statement_until             date,
  notice_id                   uuid,
  notice_opens_on             date,
  notice_closes_on            date,
  approved_by                 text,
  document_id                 uuid,
  document_number             text,
  issued_on                   date,
  reason                      text,
  paper_signer                text,
  paper_signed_on             date,
  paper_attachment_id         uuid,
  paper_entered_by            text,
  version                     bigint NOT NULL,
  -- Blame stands on a finding, whoever proposes it.
  CHECK (kind <> 'CRITICISM' OR (finding_id IS NOT NULL AND unit_code IS NOT NULL))
);
-- A finding is proposed for criticism once at a time, and an assessment suggests praise once.
CREATE UNIQUE INDEX proposal_finding ON proposal (finding_id) WHERE state NOT IN ('ISSUED', 'DROPPED');
CREATE UNIQUE INDEX proposal_assessment ON proposal (assessment_id);

CREATE TABLE proposal_nominee (
  id             uuid    PRIMARY KEY,
  proposal_id    uuid    NOT NULL REFERENCES proposal (id),
  position       int     NOT NULL,
  recipient_kind text    NOT NULL,
  unit_code      text    NOT NULL,
  person_name    text,
  person_code    text,
  county_rank    boolean NOT NULL,
  title          text    NOT NULL,
  reward_fen     bigint  CHECK (reward_fen > 0),
  reason         text,
  removed_reason text
);
CREATE INDEX proposal_nominee_proposal ON proposal_nominee (proposal_id, position);

CREATE TABLE proposal_objection (
  id          uuid PRIMARY KEY,
  proposal_id uuid NOT NULL REFERENCES proposal (id),
  nominee_id  uuid NOT NULL REFERENCES proposal_nominee (id),
  statement   text NOT NULL,
  state       text NOT NULL,
  raised_by   text NOT NULL,
  raised_on   date NOT NULL,
  reason      text,
  decided_by  text,
  decided_on  date
);
CREATE INDEX proposal_objection_proposal ON proposal_objection (proposal_id, raised_on, id);
