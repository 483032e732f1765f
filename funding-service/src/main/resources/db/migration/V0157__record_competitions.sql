-- How the partner of a concession or market project was chosen. What is concluded never changes: a
-- correction is a new version beside it.
CREATE TABLE concession (
  id                   uuid   PRIMARY KEY,
  version              bigint NOT NULL,
  record_version       int    NOT NULL CHECK (record_version >= 1),
  corrects_id          uuid REFERENCES concession (id),
  correction_reason    text,
  project_id           uuid   NOT NULL,
  project_code         text   NOT NULL,
  project_name         text   NOT NULL,
  owner_unit_code      text   NOT NULL,
  line_department_code text,
  kind                 text   NOT NULL CHECK (kind IN ('CONCESSION', 'MARKET')),
  method               text   NOT NULL CHECK (method IN ('OPEN_TENDER', 'INVITED_TENDER',
    'COMPETITIVE_NEGOTIATION', 'COMPETITIVE_CONSULTATION', 'SINGLE_SOURCE')),
  single_source_reason text,
  announced_on         date,
  decided_on           date,
  partner              text,
  deviation_reason     text,
  term_years           int CHECK (term_years BETWEEN 1 AND 99),
  contract_no          text,
  contract_date        date,
  state                text   NOT NULL CHECK (state IN ('DRAFT', 'CONCLUDED', 'SUPERSEDED')),
  entered_by           text   NOT NULL,
  entered_on           date   NOT NULL,
  concluded_on         date,
  CHECK ((corrects_id IS NULL) = (record_version = 1)),
  CHECK ((corrects_id IS NULL) = (correction_reason IS NULL)),
  CHECK ((state = 'DRAFT') = (concluded_on IS NULL))
);
-- One record of a project holds at a time, and one is being written.
CREATE UNIQUE INDEX concession_concluded ON concession (project_id) WHERE state = 'CONCLUDED';
CREATE UNIQUE INDEX concession_draft ON concession (project_id) WHERE state = 'DRAFT';
CREATE INDEX concession_project ON concession (project_code, id);
CREATE INDEX concession_entered_on ON concession (entered_on, id);

CREATE TABLE concession_bid (
  concession_id uuid   NOT NULL REFERENCES concession (id),
  position      int    NOT NULL,
  bidder        text   NOT NULL,
  price_fen     bigint NOT NULL CHECK (price_fen >= 0),
  score         numeric(7, 4) NOT NULL CHECK (score BETWEEN 0 AND 100),
  rank          int    NOT NULL CHECK (rank >= 1),
  PRIMARY KEY (concession_id, position)
);

CREATE FUNCTION refuse_change_of_competition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.state = 'CONCLUDED' AND NEW.state = 'SUPERSEDED'
     AND to_jsonb(NEW) - 'state' - 'version' = to_jsonb(OLD) - 'state' - 'version' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'competition record % is concluded and stays as it is', OLD.id
    USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER concluded_competition_stays BEFORE UPDATE OR DELETE ON concession
  FOR EACH ROW WHEN (OLD.state <> 'DRAFT') EXECUTE FUNCTION refuse_change_of_competition();

CREATE FUNCTION refuse_change_of_bid() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  record_id uuid := CASE TG_OP WHEN 'INSERT' THEN NEW.concession_id ELSE OLD.concession_id END;
BEGIN
  IF (SELECT state <> 'DRAFT' FROM concession WHERE id = record_id) THEN
    RAISE EXCEPTION 'bids of competition record % stay as they are', record_id
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER concluded_bids_stay BEFORE INSERT OR UPDATE OR DELETE ON concession_bid
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_bid();
