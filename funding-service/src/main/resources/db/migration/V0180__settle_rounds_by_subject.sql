-- Lines that cover what a pool is short of: they pay, and are not distributed.
ALTER TABLE award_round_pool ADD COLUMN covering boolean NOT NULL DEFAULT false;

-- The freeze with the accepted figures that a round was settled by, where there were any.
ALTER TABLE award_round ADD COLUMN settlement_freeze_no int;

-- What became of each share when its round was settled: due after acceptance, paid then, too much
-- before and to be taken back, and how much of that is prepared.
CREATE TABLE award_round_settlement (
  round_id      uuid    NOT NULL REFERENCES award_round (id),
  position      int     NOT NULL,
  subject_code  text    NOT NULL,
  accepted_on   date,
  attachment_id uuid,
  due_fen       bigint  NOT NULL,
  paid_fen      bigint  NOT NULL CHECK (paid_fen >= 0),
  recover_fen   bigint  NOT NULL CHECK (recover_fen >= 0),
  prepared_fen  bigint  NOT NULL CHECK (prepared_fen BETWEEN 0 AND recover_fen),
  PRIMARY KEY (round_id, position),
  UNIQUE (round_id, subject_code)
);
CREATE INDEX award_round_settlement_paper ON award_round_settlement (attachment_id)
  WHERE attachment_id IS NOT NULL;
