-- Kinds of money a project is built with; government marks what counts towards the government's
-- share of a public-welfare project. Bonds do not: they are repaid.
CREATE TABLE funding_source (
  kind       text    PRIMARY KEY CHECK (kind ~ '^[A-Z][A-Z0-9_]{1,39}$'),
  name       text    NOT NULL,
  name_en    text    NOT NULL,
  government boolean NOT NULL,
  sort_no    int     NOT NULL
);
INSERT INTO funding_source (kind, name, name_en, government, sort_no) VALUES
  ('CENTRAL', '中央', 'Central government', true, 1),
  ('PROVINCIAL', '省级', 'Provincial government', true, 2),
  ('MUNICIPAL', '市级', 'Municipal government', true, 3),
  ('DISTRICT', '区县', 'District or county government', true, 4),
  ('BOND', '债券', 'Bonds', false, 5),
  ('LOAN', '贷款', 'Loans', false, 6),
  ('SOCIAL_CAPITAL', '社会资本', 'Social capital', false, 7),
  ('ENTERPRISE', '企业自筹', 'Enterprise''s own money', false, 8);

-- One plan and one ledger account for each project that ever stood in an issued table.
CREATE TABLE financing_plan (
  id                   uuid    PRIMARY KEY,
  version              bigint  NOT NULL,
  project_code         text    NOT NULL,
  project_name         text    NOT NULL,
  owner_unit_code      text    NOT NULL,
  line_department_code text,
  public_welfare       boolean NOT NULL,
  total_investment_fen bigint  NOT NULL,
  state                text    NOT NULL CHECK (state IN ('EXPECTED', 'FILED')),
  table_id             uuid    NOT NULL,
  table_year           int     NOT NULL,
  table_version        int     NOT NULL,
  opened_on            date    NOT NULL,
  due_date             date    NOT NULL,
  account_id           uuid    NOT NULL REFERENCES account (id)
);
CREATE INDEX financing_plan_owner ON financing_plan (owner_unit_code, due_date);

CREATE TABLE financing_plan_source (
  plan_id       uuid   NOT NULL REFERENCES financing_plan (id),
  position      int    NOT NULL,
  kind          text   NOT NULL REFERENCES funding_source (kind),
  planned_fen   bigint NOT NULL CHECK (planned_fen >= 0),
  committed_fen bigint NOT NULL CHECK (committed_fen >= 0),
  basis         text,
  PRIMARY KEY (plan_id, position),
  UNIQUE (plan_id, kind)
);

CREATE TABLE funds_arrival (
  id          uuid   PRIMARY KEY,
  version     bigint NOT NULL,
  project_id  uuid   NOT NULL REFERENCES financing_plan (id),
  owner_unit_code text NOT NULL,
  kind        text   NOT NULL REFERENCES funding_source (kind),
  amount_fen  bigint NOT NULL CHECK (amount_fen > 0),
  arrived_on  date   NOT NULL,
  document_no text,
  state       text   NOT NULL CHECK (state IN ('RECORDED', 'REVERSED')),
  journal_id  uuid   NOT NULL REFERENCES journal (id)
);
CREATE INDEX funds_arrival_project ON funds_arrival (project_id, arrived_on, id);
CREATE INDEX funds_arrival_date ON funds_arrival (arrived_on, id);
