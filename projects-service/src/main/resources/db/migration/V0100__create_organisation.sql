-- Units of the city with their dated names: figures before a reform stay under the old name.
CREATE TABLE organisation (
  id               uuid   PRIMARY KEY,
  version          bigint NOT NULL,
  code             text   NOT NULL UNIQUE,
  kind             text   NOT NULL,
  parent_code      text,
  region_code      text,
  merged_into_code text,
  valid_from       date,
  valid_to         date,
  CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
);

CREATE TABLE organisation_name (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  position        int  NOT NULL,
  name            text NOT NULL,
  name_en         text,
  valid_from      date,
  valid_to        date,
  PRIMARY KEY (organisation_id, position),
  CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
);
CREATE INDEX organisation_name_name ON organisation_name (name);
