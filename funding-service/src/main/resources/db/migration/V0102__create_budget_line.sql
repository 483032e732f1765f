-- What money may be used for, as data: a city adds its own purposes. Wages are never held (rule 14).
CREATE TABLE purpose (
  code        text    PRIMARY KEY CHECK (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
  name        text    NOT NULL,
  name_en     text    NOT NULL,
  hold_exempt boolean NOT NULL DEFAULT false,
  version     bigint  NOT NULL DEFAULT 0
);
INSERT INTO purpose (code, name, name_en, hold_exempt) VALUES
  ('WORKS', '工程', 'Works', false),
  ('EQUIPMENT', '设备', 'Equipment', false),
  ('SUPERVISION', '监理', 'Supervision of works', false),
  ('WAGES', '工资（含农民工工资）', 'Wages of workers', true),
  ('DESIGN', '勘察设计', 'Survey and design', false),
  ('LAND', '征地拆迁', 'Land and resettlement', false),
  ('ADMINISTRATION', '管理费用', 'Administration', false),
  ('VEHICLE', '车辆购置', 'Vehicles', false),
  ('OPERATION', '运行维护', 'Operation and maintenance', false),
  ('AWARD', '奖补资金', 'Award', false),
  ('OTHER', '其他', 'Other', false);

CREATE TABLE budget_line (
  id                     uuid   PRIMARY KEY,
  version                bigint NOT NULL,
  code                   text   NOT NULL UNIQUE,
  year                   int    NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  level                  text   NOT NULL CHECK (level IN ('CENTRAL', 'PROVINCIAL', 'MUNICIPAL', 'DISTRICT')),
  owner_unit_code        text   NOT NULL,
  name                   text   NOT NULL,
  fund_kind              text   NOT NULL,
  functional_code        text,
  allocation_document_no text,
  carried_over_from_id   uuid REFERENCES budget_line (id),
  amount_fen             bigint NOT NULL CHECK (amount_fen > 0),
  purposes               text[] NOT NULL,
  excluded_purposes      text[] NOT NULL,
  field_codes            text[] NOT NULL,
  account_id             uuid   NOT NULL REFERENCES account (id),
  commitment_account_id  uuid   NOT NULL REFERENCES account (id),
  entered_on             date   NOT NULL
);
CREATE INDEX budget_line_owner ON budget_line (owner_unit_code, code);
CREATE INDEX budget_line_year ON budget_line (year, code);
CREATE INDEX budget_line_amount ON budget_line (amount_fen, id);
