-- The register of honours: told of by an approved commendation, conferred when its document is issued.
CREATE TABLE honour (
  id                     uuid   PRIMARY KEY,
  proposal_id            uuid   NOT NULL,
  document_id            uuid   NOT NULL,
  approved_item          text   NOT NULL,
  title                  text   NOT NULL,
  recipient_kind         text   NOT NULL,
  unit_code              text   NOT NULL,
  person_name            text,
  person_code            text,
  reward_fen             bigint CHECK (reward_fen > 0),
  state                  text   NOT NULL,
  reward_state           text   NOT NULL,
  document_number        text,
  conferred_on           date,
  reward_paid_on         date,
  reward_acknowledged_on date,
  reward_acknowledged_by text,
  -- Conferred means: there is a document with a number and a date.
  CHECK ((state = 'CONFERRED') = (document_number IS NOT NULL AND conferred_on IS NOT NULL)),
  version                bigint NOT NULL
);
CREATE INDEX honour_document ON honour (document_id);
CREATE INDEX honour_conferred ON honour (conferred_on, id);
CREATE INDEX honour_unit ON honour (unit_code);

-- Documents issued before their commendation was told here: the two come by different ways.
CREATE TABLE issued_document (
  document_id uuid PRIMARY KEY,
  number      text NOT NULL,
  issued_on   date NOT NULL
);
