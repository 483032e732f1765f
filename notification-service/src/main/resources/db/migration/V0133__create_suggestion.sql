-- Citizens' suggestions. The receipt code is known to the citizen alone: here is its hash only.
CREATE TABLE suggestion (
  id                 uuid   PRIMARY KEY,
  code               text   NOT NULL UNIQUE,
  receipt_hash       text   NOT NULL UNIQUE,
  channel            text   NOT NULL,
  kind               text   NOT NULL,
  text               text   NOT NULL CHECK (length(text) <= 2000),
  has_contact        boolean NOT NULL,
  project_id         uuid,
  project_code       text,
  unit_code          text,
  state              text   NOT NULL,
  received_on        date   NOT NULL,
  assigned_unit_code text,
  dispatched_on      date,
  due_date           date,
  dispatches         int    NOT NULL,
  reminded_rung      int    NOT NULL,
  reply              text,
  replied_by         text,
  answered_on        date,
  remark             text,
  passed_on_to       text,
  ended_on           date,
  public_text        text,
  public_reply       text,
  told               boolean NOT NULL,
  -- What is published is what the office has reviewed, answer included.
  CHECK ((state = 'PUBLISHED') = (public_text IS NOT NULL)),
  CHECK (state <> 'PUBLISHED' OR (kind <> 'REPORT' AND public_reply IS NOT NULL)),
  version            bigint NOT NULL
);
CREATE INDEX suggestion_received ON suggestion (received_on, id);
CREATE INDEX suggestion_assigned ON suggestion (assigned_unit_code, state);
CREATE INDEX suggestion_due ON suggestion (due_date, id) WHERE state = 'DISPATCHED';
CREATE INDEX suggestion_published ON suggestion (ended_on, id) WHERE state = 'PUBLISHED';

-- How to reach whoever suggested: apart from the suggestion, so that nothing takes it along.
CREATE TABLE suggestion_contact (
  suggestion_id uuid PRIMARY KEY REFERENCES suggestion (id),
  contact       text NOT NULL CHECK (length(contact) <= 200)
);
REVOKE UPDATE, DELETE, TRUNCATE ON suggestion_contact FROM ${appRole};

-- How many came in on a day: bounds what anybody may pour in, and numbers them.
CREATE TABLE suggestion_day (
  day      date PRIMARY KEY,
  received int  NOT NULL
);
