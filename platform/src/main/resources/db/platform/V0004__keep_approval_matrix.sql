-- Who may take which step of which act: a copy of the matrix that projects-service owns. One row
-- holds the version it is of; an older one never replaces a newer one.
CREATE TABLE approval_copy (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  version  bigint  NOT NULL
);
INSERT INTO approval_copy (version) VALUES (-1);

CREATE TABLE approval_row (
  position     int  PRIMARY KEY,
  act          text NOT NULL,
  step         text NOT NULL,
  unit         text NOT NULL,
  role         text NOT NULL,
  office_title text,
  valid_from   date NOT NULL,
  valid_to     date
);
