-- The monthly reconciliation (对账) of what is paid here with what the treasury paid.
CREATE TABLE reconciliation (
  id                uuid   PRIMARY KEY,
  version           bigint NOT NULL,
  period            text   NOT NULL CHECK (period ~ '^20\d\d-(0[1-9]|1[0-2])$'),
  revision          int    NOT NULL CHECK (revision > 0),
  state             text   NOT NULL CHECK (state IN ('OPEN', 'COMPARED', 'CLOSED')),
  opened_on         date   NOT NULL,
  listed_on         date,
  compared_on       date,
  closed_on         date,
  ours_count        int,
  ours_fen          bigint,
  ledger_fen        bigint,
  theirs_count      int,
  theirs_fen        bigint,
  difference_count  int,
  difference_fen    bigint,
  unexplained_count int,
  UNIQUE (period, revision),
  -- What one side has more is the sum of what was found; and nothing is closed unexplained.
  CHECK (state = 'OPEN' OR coalesce(ours_fen - theirs_fen = difference_fen, false)),
  CHECK (state <> 'CLOSED' OR coalesce(unexplained_count = 0 AND ledger_fen = ours_fen, false))
);
-- One at a time for a month; when something came after it was closed, the next revision follows.
CREATE UNIQUE INDEX reconciliation_live ON reconciliation (period) WHERE state <> 'CLOSED';
CREATE INDEX reconciliation_period ON reconciliation (period, id);

CREATE TABLE reconciliation_hand (
  reconciliation_id uuid NOT NULL REFERENCES reconciliation (id),
  position          int  NOT NULL,
  act               text NOT NULL CHECK (act IN ('OPENED', 'LISTED', 'EXPLAINED', 'CLOSED')),
  user_name         text NOT NULL,
  person            text,
  PRIMARY KEY (reconciliation_id, position)
);

CREATE TABLE treasury_row (
  id                uuid   PRIMARY KEY,
  reconciliation_id uuid   NOT NULL REFERENCES reconciliation (id),
  voucher_no        text   NOT NULL,
  amount_fen        bigint NOT NULL CHECK (amount_fen > 0),
  paid_on           date   NOT NULL,
  payee_account_no  text
);
CREATE INDEX treasury_row_list ON treasury_row (reconciliation_id, voucher_no, id);
CREATE INDEX treasury_row_voucher ON treasury_row (voucher_no);

CREATE TABLE difference (
  id                uuid   PRIMARY KEY,
  version           bigint NOT NULL,
  reconciliation_id uuid   NOT NULL REFERENCES reconciliation (id),
  kind              text   NOT NULL CHECK (kind IN ('UNKNOWN_HERE', 'MISSING_AT_BANK',
    'AMOUNT_DIFFERS', 'PAYEE_DIFFERS', 'DAY_DIFFERS', 'DOUBLE_AT_BANK')),
  voucher_no        text   NOT NULL,
  payment_id        uuid REFERENCES payment (id),
  payment_code      text,
  ours_fen          bigint,
  theirs_fen        bigint,
  difference_fen    bigint NOT NULL,
  ours_paid_on      date,
  theirs_paid_on    date,
  ours_account_no   text,
  theirs_account_no text,
  explanation       text,
  explained_by      text,
  explained_on      date,
  CHECK ((explanation IS NULL) = (explained_by IS NULL))
);
CREATE INDEX difference_list ON difference (reconciliation_id, voucher_no, id);

-- The months that are to be reconciled, for the desk; what a month has paid here.
CREATE INDEX payment_paid_on ON payment (paid_on) INCLUDE (amount_fen) WHERE state = 'PAID';
CREATE INDEX payment_instructed_on ON payment (instructed_on) WHERE instructed_on IS NOT NULL;
