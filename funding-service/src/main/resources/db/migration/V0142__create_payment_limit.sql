-- Who approves payments up to which amount, as dated data. The city begins as it was: the finance
-- chief approves all, nobody else any.
CREATE TABLE payment_limit_table (
  id      uuid   PRIMARY KEY,
  version bigint NOT NULL
);
CREATE TABLE payment_limit (
  table_id   uuid NOT NULL REFERENCES payment_limit_table (id),
  position   int  NOT NULL,
  role       text NOT NULL CHECK (role IN ('finance-check', 'finance-chief')),
  up_to_fen  bigint CHECK (up_to_fen BETWEEN 1 AND 9007199254740991),
  valid_from date NOT NULL,
  valid_to   date,
  basis      text,
  PRIMARY KEY (table_id, position),
  CHECK (valid_to >= valid_from)
);
INSERT INTO payment_limit_table (id, version) VALUES ('01650000-0000-7000-8000-000000000065', 0);
INSERT INTO payment_limit (table_id, position, role, valid_from)
  VALUES ('01650000-0000-7000-8000-000000000065', 0, 'finance-chief', '2018-01-01');
