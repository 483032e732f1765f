-- Who belonged to the leading group when, and by which document.
CREATE TABLE leading_group_member (
  id                    uuid   PRIMARY KEY,
  version               bigint NOT NULL,
  person_code           text   NOT NULL,
  unit_code             text   NOT NULL,
  role                  text   NOT NULL,
  document_number       text   NOT NULL,
  ended_document_number text,
  note                  text,
  valid_from            date   NOT NULL,
  valid_to              date,
  CHECK (valid_to IS NULL OR valid_from <= valid_to)
);
CREATE INDEX leading_group_member_person ON leading_group_member (person_code);
