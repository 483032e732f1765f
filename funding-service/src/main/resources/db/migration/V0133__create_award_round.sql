-- Award rounds (以奖代补): collected, frozen, computed, noticed, approved, allocated, settled.
CREATE TABLE award_round (
  id                         uuid   PRIMARY KEY,
  version                    bigint NOT NULL,
  policy_code                text   NOT NULL,
  policy_version             int    NOT NULL,
  year                       int    NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  as_of                      date   NOT NULL,
  pool_fen                   bigint NOT NULL CHECK (pool_fen > 0),
  eligible_unit_codes        text[] NOT NULL,
  state                      text   NOT NULL CHECK (state IN ('COLLECTING', 'FROZEN', 'COMPUTED',
    'PUBLIC_NOTICE', 'APPROVED', 'ALLOCATED', 'SETTLED', 'CANCELLED')),
  freeze_no                  int    NOT NULL DEFAULT 0,
  prepared_by                text   NOT NULL,
  prepared_unit              text   NOT NULL,
  prepared_on                date   NOT NULL,
  paper_signer               text,
  paper_signed_on            date,
  paper_attachment_id        uuid,
  paper_entered_by           text,
  document_number            text,
  document_id                uuid,
  settlement_document_number text,
  settlement_document_id     uuid,
  accepted_on                date,
  acceptance_attachment_id   uuid,
  withheld_codes             text[] NOT NULL DEFAULT '{}'
);
-- One round of a policy for a day, unless it was cancelled.
CREATE UNIQUE INDEX award_round_natural ON award_round (policy_code, year, as_of)
  WHERE state <> 'CANCELLED';
CREATE INDEX award_round_prepared_on ON award_round (prepared_on, id);
CREATE INDEX award_round_year ON award_round (year, id);
CREATE INDEX award_round_state ON award_round (state, id);

CREATE TABLE award_round_pool (
  round_id         uuid   NOT NULL REFERENCES award_round (id),
  position         int    NOT NULL,
  budget_line_id   uuid   NOT NULL REFERENCES budget_line (id),
  budget_line_code text   NOT NULL,
  amount_fen       bigint NOT NULL CHECK (amount_fen > 0),
  PRIMARY KEY (round_id, position),
  UNIQUE (round_id, budget_line_id)
);

-- Who took which step with which freeze: the hands that must differ.
CREATE TABLE award_round_hand (
  round_id  uuid NOT NULL REFERENCES award_round (id),
  position  int  NOT NULL,
  freeze_no int  NOT NULL,
  state     text NOT NULL,
  user_name text NOT NULL,
  full_name text NOT NULL,
  unit_code text NOT NULL,
  PRIMARY KEY (round_id, position)
);

-- What a round was computed from and what came out. Neither ever changes; after an objection that was
-- upheld the next ones stand beside them.
CREATE TABLE award_freeze (
  id        uuid PRIMARY KEY,
  round_id  uuid NOT NULL REFERENCES award_round (id),
  no        int  NOT NULL,
  frozen_on date NOT NULL,
  canonical text NOT NULL,
  sha256    text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  UNIQUE (round_id, no)
);
CREATE TABLE award_result (
  id          uuid   PRIMARY KEY REFERENCES award_freeze (id),
  computed_on date   NOT NULL,
  left_fen    bigint NOT NULL,
  short_fen   bigint NOT NULL,
  canonical   text   NOT NULL
);
REVOKE UPDATE, DELETE, TRUNCATE ON award_freeze, award_result FROM ${appRole};

-- Factor data on its way to a freeze.
CREATE TABLE factor_collection (
  round_id      uuid   PRIMARY KEY,
  open          boolean NOT NULL,
  subject_codes text[] NOT NULL
);
-- Factors that an assessment gives, by the period it is for.
CREATE TABLE factor_from_assessment (
  round_id    uuid NOT NULL REFERENCES factor_collection (round_id),
  factor_code text NOT NULL,
  period      text NOT NULL,
  PRIMARY KEY (round_id, factor_code)
);
CREATE INDEX factor_from_assessment_period ON factor_from_assessment (period);
CREATE TABLE factor (
  id            uuid   PRIMARY KEY,
  version       bigint NOT NULL,
  round_id      uuid   NOT NULL REFERENCES factor_collection (round_id),
  subject_code  text   NOT NULL,
  factor_code   text   NOT NULL,
  value         numeric(24, 6) NOT NULL,
  source        text   NOT NULL,
  evidence_id   uuid,
  assessment_id uuid,
  entered_by    text,
  entered_on    date   NOT NULL,
  confirmed_by  text,
  confirmed_on  date,
  UNIQUE (round_id, subject_code, factor_code),
  CHECK ((assessment_id IS NULL) = (entered_by IS NOT NULL)),
  CHECK (assessment_id IS NOT NULL OR evidence_id IS NOT NULL),
  CHECK (confirmed_by IS NULL OR confirmed_by <> entered_by)
);
CREATE INDEX factor_evidence ON factor (evidence_id) WHERE evidence_id IS NOT NULL;

-- Scores of issued assessments, from supervision's events.
CREATE TABLE assessment_copy (
  period        text   PRIMARY KEY,
  assessment_id uuid   NOT NULL,
  version       bigint NOT NULL
);
CREATE TABLE assessment_score_copy (
  period    text NOT NULL REFERENCES assessment_copy (period) ON DELETE CASCADE,
  unit_code text NOT NULL,
  score     numeric(9, 4) NOT NULL,
  PRIMARY KEY (period, unit_code)
);
