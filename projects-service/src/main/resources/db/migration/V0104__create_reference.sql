-- What a city words in its own way: fields of projects, other code lists, other titles it runs for,
-- indicators with their targets and values. All of it is data.
CREATE TABLE code_item (
  id        uuid PRIMARY KEY,
  list_code text NOT NULL,
  code      text NOT NULL,
  name      text NOT NULL,
  name_en   text,
  position  int  NOT NULL,
  UNIQUE (list_code, code)
);

CREATE TABLE linked_campaign (
  id           uuid      PRIMARY KEY,
  code         text      NOT NULL UNIQUE,
  name         text      NOT NULL,
  name_en      text,
  task_numbers varchar[] NOT NULL
);

CREATE TABLE indicator (
  id           uuid    PRIMARY KEY,
  version      bigint  NOT NULL,
  code         text    NOT NULL UNIQUE,
  name         text    NOT NULL,
  name_en      text,
  unit         text    NOT NULL,
  base_year    int     NOT NULL,
  base_value   numeric(18, 4) NOT NULL,
  target_year  int     NOT NULL,
  target_value numeric(18, 4) NOT NULL,
  direction    text    NOT NULL
);

CREATE TABLE indicator_value (
  id           uuid PRIMARY KEY,
  indicator_id uuid NOT NULL REFERENCES indicator (id),
  period       text NOT NULL,
  value        numeric(18, 4) NOT NULL,
  source       text NOT NULL,
  recorded_by  text NOT NULL,
  recorded_on  date NOT NULL,
  UNIQUE (indicator_id, period)
);
