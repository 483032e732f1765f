-- Payment requests; a refused one is kept with its reason (rule 5).
CREATE SEQUENCE payment_code_no;
CREATE TABLE payment (
  id                   uuid   PRIMARY KEY,
  version              bigint NOT NULL,
  code                 text   NOT NULL UNIQUE,
  budget_line_id       uuid   NOT NULL REFERENCES budget_line (id),
  budget_line_code     text   NOT NULL,
  project_id           uuid,
  project_code         text,
  field_code           text,
  applicant_unit_code  text   NOT NULL,
  line_department_code text,
  purpose              text   NOT NULL REFERENCES purpose (code),
  summary              text,
  contract_no          text,
  invoice_no           text,
  amount_fen           bigint NOT NULL CHECK (amount_fen > 0),
  payee                text   NOT NULL,
  payee_bank           text,
  payee_account_no     text,
  state                text   NOT NULL CHECK (state IN ('PREPARED', 'CHECKED', 'EXAMINED', 'REVIEWED',
    'APPROVED', 'INSTRUCTED', 'PAID', 'RETURNED', 'CANCELLED', 'REFUSED')),
  refusal_code         text,
  refusal_reason       text,
  refusal_finding_code text,
  voucher_no           text,
  slip_no              text,
  prepared_on          date   NOT NULL,
  instructed_on        date,
  paid_on              date,
  replaces_id          uuid REFERENCES payment (id),
  replaced_by_id       uuid REFERENCES payment (id),
  CHECK ((state = 'REFUSED') = (refusal_code IS NOT NULL))
);
-- One invoice is paid once, whatever two windows do at the same time.
CREATE UNIQUE INDEX payment_invoice ON payment (payee, invoice_no)
  WHERE invoice_no IS NOT NULL AND state NOT IN ('REFUSED', 'CANCELLED', 'RETURNED');
CREATE INDEX payment_applicant ON payment (applicant_unit_code, code);
CREATE INDEX payment_line_department ON payment (line_department_code, state);
CREATE INDEX payment_state ON payment (state, code);
CREATE INDEX payment_project ON payment (project_id, code) WHERE project_id IS NOT NULL;
CREATE INDEX payment_line ON payment (budget_line_id, code);
CREATE INDEX payment_prepared_on ON payment (prepared_on, id);
CREATE INDEX payment_amount ON payment (amount_fen, id);

-- Who took which step: the hands that must differ.
CREATE TABLE payment_hand (
  payment_id uuid NOT NULL REFERENCES payment (id),
  position   int  NOT NULL,
  state      text NOT NULL,
  user_name  text NOT NULL,
  person     text,
  PRIMARY KEY (payment_id, position)
);
