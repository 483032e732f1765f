-- Holds on new payment requests of a project with a SERIOUS finding (rule 14); one for a finding.
CREATE TABLE hold (
  id              uuid   PRIMARY KEY,
  version         bigint NOT NULL,
  project_id      uuid   NOT NULL,
  project_code    text   NOT NULL,
  owner_unit_code text   NOT NULL,
  finding_id      uuid   NOT NULL UNIQUE,
  finding_code    text   NOT NULL,
  state           text   NOT NULL CHECK (state IN ('PROVISIONAL', 'CONFIRMED', 'LIFTED', 'EXPIRED', 'ENDED')),
  placed_on       date   NOT NULL,
  until_date      date   NOT NULL,
  reason          text   NOT NULL
);
CREATE INDEX hold_active ON hold (project_id) WHERE state IN ('PROVISIONAL', 'CONFIRMED');
CREATE INDEX hold_due ON hold (until_date) WHERE state IN ('PROVISIONAL', 'CONFIRMED');
CREATE INDEX hold_placed_on ON hold (placed_on, id);
