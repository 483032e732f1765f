-- Money on its way between levels: from a line of the city to a line of the unit, or back again.
CREATE TABLE allocation (
  id               uuid   PRIMARY KEY,
  version          bigint NOT NULL,
  kind             text   NOT NULL CHECK (kind IN ('DIRECT', 'ADVANCE', 'SETTLEMENT', 'CLAWBACK')),
  state            text   NOT NULL CHECK (state IN ('PREPARED', 'ALLOCATED', 'CANCELLED')),
  round_id         uuid,
  subject_code     text,
  unit_code        text   NOT NULL,
  source_line_id   uuid   NOT NULL REFERENCES budget_line (id),
  source_line_code text   NOT NULL,
  line_id          uuid REFERENCES budget_line (id),
  line_code        text,
  amount_fen       bigint NOT NULL CHECK (amount_fen > 0),
  clawed_back_fen  bigint NOT NULL DEFAULT 0 CHECK (clawed_back_fen BETWEEN 0 AND amount_fen),
  document_number  text   NOT NULL,
  reason           text,
  reverses_id      uuid REFERENCES allocation (id),
  prepared_by      text   NOT NULL,
  prepared_on      date   NOT NULL,
  allocated_by     text,
  allocated_on     date,
  start_due_on     date,
  CHECK ((kind = 'CLAWBACK') = (reverses_id IS NOT NULL)),
  CHECK (kind <> 'CLAWBACK' OR reason IS NOT NULL),
  CHECK ((kind IN ('ADVANCE', 'SETTLEMENT')) <= (round_id IS NOT NULL)),
  CHECK (state <> 'ALLOCATED' OR (line_id IS NOT NULL AND allocated_on IS NOT NULL))
);
-- Each part of a share goes once from each line, whatever is tried again.
CREATE UNIQUE INDEX allocation_of_round ON allocation (round_id, subject_code, kind, source_line_id)
  WHERE kind IN ('ADVANCE', 'SETTLEMENT') AND state <> 'CANCELLED';
CREATE INDEX allocation_unit ON allocation (unit_code, prepared_on, id);
CREATE INDEX allocation_source ON allocation (source_line_id);
CREATE INDEX allocation_line ON allocation (line_id) WHERE line_id IS NOT NULL;
CREATE INDEX allocation_prepared_on ON allocation (prepared_on, id);
CREATE INDEX allocation_amount ON allocation (amount_fen, id);
CREATE INDEX allocation_start_due ON allocation (start_due_on) WHERE start_due_on IS NOT NULL;
