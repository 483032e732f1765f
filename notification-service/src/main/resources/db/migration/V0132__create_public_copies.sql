-- What is shown to the public: copies of what was issued or opened for it, and nothing beside.
CREATE TABLE public_table (
  year            int    PRIMARY KEY,
  table_id        uuid   NOT NULL,
  version         int    NOT NULL,
  document_number text   NOT NULL,
  issued_on       date   NOT NULL
);
CREATE TABLE public_project (
  id                   uuid    PRIMARY KEY,
  year                 int     NOT NULL REFERENCES public_table (year),
  project_id           uuid    NOT NULL,
  project_code         text    NOT NULL,
  project_name         text    NOT NULL,
  owner_unit_code      text    NOT NULL,
  public_welfare       boolean NOT NULL,
  total_investment_fen bigint  NOT NULL,
  annual_investment_fen bigint NOT NULL,
  start_date           date,
  end_date             date,
  table_version        int     NOT NULL,
  document_number      text    NOT NULL,
  issued_on            date    NOT NULL,
  UNIQUE (year, project_code)
);
CREATE INDEX public_project_code ON public_project (project_code);

CREATE TABLE public_indicator (
  id             uuid    PRIMARY KEY,
  code           text    NOT NULL UNIQUE,
  name           text    NOT NULL,
  name_en        text,
  unit           text    NOT NULL,
  direction      text    NOT NULL,
  baseline       numeric,
  target         numeric,
  copied_version bigint  NOT NULL
);
CREATE TABLE public_indicator_value (
  indicator_id uuid    NOT NULL REFERENCES public_indicator (id),
  period       text    NOT NULL,
  value        numeric NOT NULL,
  PRIMARY KEY (indicator_id, period)
);

CREATE TABLE public_notice (
  id            uuid PRIMARY KEY,
  source        text NOT NULL,
  subject_type  text NOT NULL,
  title         text NOT NULL,
  title_en      text,
  text          text NOT NULL,
  table_json    text,
  opens_on      date NOT NULL,
  closes_on     date NOT NULL,
  objections_to text NOT NULL,
  closed_on     date,
  outcome       text
);
CREATE INDEX public_notice_open ON public_notice (closes_on, id) WHERE closed_on IS NULL;
