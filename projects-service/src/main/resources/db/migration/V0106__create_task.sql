-- The plan's tasks in force: one row for a number through all versions of the plan, with its state.
CREATE TABLE task (
  id                   uuid   PRIMARY KEY,
  version              bigint NOT NULL,
  programme_id         uuid   NOT NULL REFERENCES programme (id),
  plan_version_id      uuid   NOT NULL REFERENCES plan_version (id),
  number               text   NOT NULL,
  name                 text   NOT NULL,
  name_en              text,
  quantity             text,
  quantity_en          text,
  quantity_value       numeric(18, 4),
  quantity_unit        text,
  quality              text,
  quality_en           text,
  due_date             date,
  weight               numeric(7, 4) NOT NULL CHECK (weight BETWEEN 0 AND 100),
  lead_unit_code       text      NOT NULL,
  assisting_unit_codes varchar[] NOT NULL,
  campaign_codes       varchar[] NOT NULL,
  state                text   NOT NULL,
  state_since          date   NOT NULL,
  completion_percent   numeric(7, 4) NOT NULL CHECK (completion_percent BETWEEN 0 AND 100),
  UNIQUE (programme_id, number)
);
CREATE INDEX task_lead_unit ON task (lead_unit_code, number);
CREATE INDEX task_number ON task (number, id);

CREATE TABLE task_report (
  id                 uuid PRIMARY KEY,
  task_id            uuid NOT NULL REFERENCES task (id),
  completion_percent numeric(7, 4) NOT NULL CHECK (completion_percent BETWEEN 0 AND 100),
  quantity_done      numeric(18, 4),
  summary            text NOT NULL,
  problems           text,
  attachment_ids     uuid[] NOT NULL,
  unit_code          text NOT NULL,
  reported_by        text NOT NULL,
  reported_on        date NOT NULL
);
CREATE INDEX task_report_task ON task_report (task_id, id);
