-- The programme, its phases, and the versions of its plan. An issued version never changes: the
-- trigger holds that even against a mistake in the code.
CREATE TABLE programme (
  id           uuid   PRIMARY KEY,
  version      bigint NOT NULL,
  code         text   NOT NULL UNIQUE,
  name         text   NOT NULL,
  name_en      text,
  city_name    text,
  title        text,
  goals        text,
  overall_plan text,
  starts_on    date   NOT NULL,
  ends_on      date   NOT NULL,
  CHECK (starts_on <= ends_on)
);

CREATE TABLE phase (
  id           uuid PRIMARY KEY,
  programme_id uuid NOT NULL REFERENCES programme (id),
  code         text NOT NULL,
  name         text NOT NULL,
  name_en      text,
  starts_on    date NOT NULL,
  ends_on      date NOT NULL,
  UNIQUE (programme_id, code),
  CHECK (starts_on <= ends_on)
);

CREATE TABLE plan_version (
  id                  uuid   PRIMARY KEY,
  version             bigint NOT NULL,
  programme_id        uuid   NOT NULL REFERENCES programme (id),
  number              int    NOT NULL,
  title               text   NOT NULL,
  title_en            text,
  summary             text,
  reason              text,
  state               text   NOT NULL,
  state_since         date   NOT NULL,
  prepared_by         text   NOT NULL,
  checked_by          text,
  approved_by         text,
  paper_signer        text,
  paper_signed_on     date,
  paper_attachment_id uuid REFERENCES attachment (id),
  paper_entered_by    text,
  document_number     text,
  issued_on           date,
  supersedes_id       uuid REFERENCES plan_version (id),
  UNIQUE (programme_id, number),
  CHECK (state NOT IN ('ISSUED', 'SUPERSEDED') OR (document_number IS NOT NULL AND issued_on IS NOT NULL))
);

CREATE TABLE plan_task (
  plan_version_id      uuid NOT NULL REFERENCES plan_version (id) ON DELETE CASCADE,
  position             int  NOT NULL,
  number               text NOT NULL,
  name                 text NOT NULL,
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
  PRIMARY KEY (plan_version_id, position)
);

CREATE FUNCTION refuse_change_of_issued_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM plan_version
             WHERE id = CASE TG_OP WHEN 'DELETE' THEN OLD.plan_version_id ELSE NEW.plan_version_id END
               AND state IN ('ISSUED', 'SUPERSEDED')) THEN
    RAISE EXCEPTION 'An issued plan version never changes';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER plan_task_of_issued_stays BEFORE INSERT OR UPDATE OR DELETE ON plan_task
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_issued_plan();
