-- A rule that money is handled by takes two persons to change: what one proposes is kept here and
-- holds when another has confirmed it. What it says never changes.
CREATE TABLE rule_change (
  id                uuid    PRIMARY KEY,
  version           bigint  NOT NULL,
  kind              text    NOT NULL,
  wanted            text    NOT NULL,
  state             text    NOT NULL CHECK (state IN ('PREPARED', 'APPROVED', 'CANCELLED')),
  prepared_by       text    NOT NULL,
  prepared_person   text,
  prepared_by_chief boolean NOT NULL,
  prepared_on       date    NOT NULL,
  decided_by        text,
  decided_person    text,
  decided_on        date,
  rule_id           uuid,
  CHECK ((state = 'PREPARED') = (decided_by IS NULL)),
  CHECK ((state = 'APPROVED') = (rule_id IS NOT NULL)),
  CHECK (state <> 'APPROVED' OR (decided_by <> prepared_by AND decided_person <> prepared_person))
);
CREATE INDEX rule_change_prepared_on ON rule_change (prepared_on, id);
CREATE INDEX rule_change_open ON rule_change (prepared_on, id) WHERE state = 'PREPARED';
REVOKE DELETE, TRUNCATE ON rule_change FROM ${appRole};

ALTER TABLE reservation_term ADD COLUMN confirmed_by text CHECK (confirmed_by <> entered_by);
ALTER TABLE watch_rule       ADD COLUMN confirmed_by text CHECK (confirmed_by <> entered_by);
ALTER TABLE carry_over_rule  ADD COLUMN confirmed_by text CHECK (confirmed_by <> entered_by);
