-- The year's key-project table in versions. The database itself refuses to change an issued one.
CREATE TABLE key_project_table (
  id                    uuid   PRIMARY KEY,
  version               bigint NOT NULL,
  year                  int    NOT NULL,
  table_version         int    NOT NULL,
  state                 text   NOT NULL,
  state_since           date   NOT NULL,
  supersedes_id         uuid REFERENCES key_project_table (id),
  document_number       text,
  issued_on             date,
  entry_count           int    NOT NULL,
  total_investment_fen  bigint NOT NULL,
  annual_investment_fen bigint NOT NULL,
  prepared_by           text   NOT NULL,
  checked_by            text,
  approved_by           text,
  paper_signer          text,
  paper_signed_on       date,
  paper_attachment_id   uuid,
  paper_entered_by      text,
  UNIQUE (year, table_version),
  CHECK (state NOT IN ('ISSUED', 'SUPERSEDED') OR document_number IS NOT NULL AND issued_on IS NOT NULL)
);
CREATE UNIQUE INDEX key_project_table_issued ON key_project_table (year) WHERE state = 'ISSUED';
CREATE UNIQUE INDEX key_project_table_open ON key_project_table (year)
  WHERE state IN ('DRAFT', 'CHECKED', 'APPROVED');

CREATE TABLE key_project_entry (
  id                       uuid    PRIMARY KEY,
  table_id                 uuid    NOT NULL REFERENCES key_project_table (id),
  position                 int     NOT NULL,
  project_id               uuid    NOT NULL REFERENCES project (id),
  project_code             text    NOT NULL,
  project_name             text    NOT NULL,
  public_welfare           boolean NOT NULL,
  nature                   text    NOT NULL,
  scale                    text,
  total_investment_fen     bigint  NOT NULL CHECK (total_investment_fen > 0),
  done_by_last_year_end_fen bigint NOT NULL CHECK (done_by_last_year_end_fen >= 0),
  annual_investment_fen    bigint  NOT NULL CHECK (annual_investment_fen >= 0),
  sources                  text    NOT NULL,
  visible_target           text,
  quarter1                 text    NOT NULL,
  quarter2                 text    NOT NULL,
  quarter3                 text    NOT NULL,
  quarter4                 text    NOT NULL,
  owner_unit_code          text    NOT NULL,
  line_department_code     text,
  sponsoring_leader        text,
  start_date               date    NOT NULL,
  end_date                 date    NOT NULL,
  UNIQUE (table_id, project_id)
);
CREATE INDEX key_project_entry_table ON key_project_entry (table_id, position);
CREATE INDEX key_project_entry_project ON key_project_entry (project_id);

CREATE FUNCTION keep_issued_table() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.state IN ('ISSUED', 'SUPERSEDED') THEN
      RAISE EXCEPTION 'An issued key-project table never changes' USING ERRCODE = '23514';
    END IF;
    RETURN OLD;
  END IF;
  IF OLD.state IN ('ISSUED', 'SUPERSEDED')
     AND (to_jsonb(NEW) - 'state' - 'state_since' - 'version')
         IS DISTINCT FROM (to_jsonb(OLD) - 'state' - 'state_since' - 'version') THEN
    RAISE EXCEPTION 'An issued key-project table never changes' USING ERRCODE = '23514';
  END IF;
  IF OLD.state = 'ISSUED' AND NEW.state NOT IN ('ISSUED', 'SUPERSEDED')
     OR OLD.state = 'SUPERSEDED' AND NEW.state <> 'SUPERSEDED' THEN
    RAISE EXCEPTION 'An issued key-project table is only superseded' USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_issued_table BEFORE UPDATE OR DELETE ON key_project_table
  FOR EACH ROW EXECUTE FUNCTION keep_issued_table();

CREATE FUNCTION keep_issued_entries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM key_project_table t
             WHERE t.state IN ('ISSUED', 'SUPERSEDED')
               AND (TG_OP <> 'INSERT' AND t.id = OLD.table_id
                    OR TG_OP <> 'DELETE' AND t.id = NEW.table_id)) THEN
    RAISE EXCEPTION 'An issued key-project table never changes' USING ERRCODE = '23514';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER keep_issued_entries BEFORE INSERT OR UPDATE OR DELETE ON key_project_entry
  FOR EACH ROW EXECUTE FUNCTION keep_issued_entries();
REVOKE TRUNCATE ON key_project_table, key_project_entry FROM ${appRole};
