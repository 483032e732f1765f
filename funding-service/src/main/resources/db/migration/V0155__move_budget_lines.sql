-- Movements of budget lines: more, less, between lines, on to the next year, back to the treasury. Each
-- is a document with two hands and one posting; what a line has had is then read from the ledger.

-- All of a line may be cut, transferred, carried over or recovered.
ALTER TABLE budget_line DROP CONSTRAINT budget_line_amount_fen_check;
ALTER TABLE budget_line ADD CONSTRAINT budget_line_amount_fen_check CHECK (amount_fen >= 0);
CREATE INDEX budget_line_carried_over ON budget_line (carried_over_from_id)
  WHERE carried_over_from_id IS NOT NULL;

CREATE TABLE budget_movement (
  id               uuid   PRIMARY KEY,
  version          bigint NOT NULL,
  kind             text   NOT NULL CHECK (kind IN ('SUPPLEMENT', 'CUT', 'TRANSFER', 'CARRY_OVER', 'RECOVERY')),
  state            text   NOT NULL CHECK (state IN ('PREPARED', 'APPROVED', 'CANCELLED')),
  budget_line_id   uuid   NOT NULL REFERENCES budget_line (id),
  budget_line_code text   NOT NULL,
  owner_unit_code  text   NOT NULL,
  to_line_id       uuid REFERENCES budget_line (id),
  to_line_code     text,
  to_unit_code     text,
  amount_fen       bigint CHECK (amount_fen > 0),
  document_number  text   NOT NULL,
  document_date    date   NOT NULL,
  reason           text   NOT NULL,
  earmark_change   text,
  prepared_by      text   NOT NULL,
  prepared_on      date   NOT NULL,
  approved_by      text,
  approved_on      date,
  cancel_reason    text,
  CHECK (to_line_id <> budget_line_id),
  CHECK (approved_by <> prepared_by),
  CHECK ((state = 'APPROVED') = (approved_by IS NOT NULL)),
  CHECK ((state = 'CANCELLED') = (cancel_reason IS NOT NULL)),
  CHECK (state <> 'APPROVED' OR amount_fen IS NOT NULL),
  CHECK (kind IN ('CARRY_OVER', 'RECOVERY') OR amount_fen IS NOT NULL),
  CHECK (kind <> 'TRANSFER' OR to_line_id IS NOT NULL)
);
CREATE INDEX budget_movement_line ON budget_movement (budget_line_id);
CREATE INDEX budget_movement_to_line ON budget_movement (to_line_id) WHERE to_line_id IS NOT NULL;
CREATE INDEX budget_movement_prepared_on ON budget_movement (prepared_on, id);
