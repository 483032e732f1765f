-- Who prepares, checks, approves and issues each kind of act, dated. One matrix for the city; its
-- version guards whole replacements.
CREATE TABLE approval_matrix (
  id      uuid   PRIMARY KEY,
  version bigint NOT NULL
);
INSERT INTO approval_matrix VALUES ('01650000-0000-7000-8000-000000000001', 0);

CREATE TABLE approval_matrix_row (
  matrix_id    uuid NOT NULL REFERENCES approval_matrix (id),
  position     int  NOT NULL,
  act          text NOT NULL,
  act_name     text,
  step         text NOT NULL,
  unit         text NOT NULL,
  role         text NOT NULL,
  office_title text,
  issued_as    text,
  valid_from   date NOT NULL,
  valid_to     date,
  PRIMARY KEY (matrix_id, position),
  CHECK (valid_to IS NULL OR valid_from <= valid_to)
);
