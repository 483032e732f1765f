-- Small local copies of what projects-service owns; versions keep an older event from overwriting a
-- newer one.
CREATE TABLE unit_copy (
  organisation_id uuid   PRIMARY KEY,
  code            text   NOT NULL UNIQUE,
  version         bigint NOT NULL
);
CREATE TABLE unit_name_copy (
  organisation_id uuid NOT NULL REFERENCES unit_copy (organisation_id) ON DELETE CASCADE,
  name            text NOT NULL,
  name_en         text,
  valid_from      date NOT NULL,
  PRIMARY KEY (organisation_id, valid_from)
);

-- version 0: known from a key-project table only, until the project itself has told.
CREATE TABLE project_copy (
  project_id           uuid    PRIMARY KEY,
  version              bigint  NOT NULL,
  code                 text,
  name                 text    NOT NULL,
  field_code           text,
  owner_unit_code      text    NOT NULL,
  line_department_code text,
  public_welfare       boolean NOT NULL,
  total_investment_fen bigint  NOT NULL
);
CREATE INDEX project_copy_owner ON project_copy (owner_unit_code);
