-- Award policies in dated versions. What a version says is one document, as it was filed: it is
-- read as a whole, and an award computed from it must find it unchanged for ever.
CREATE TABLE award_policy (
  id              uuid   PRIMARY KEY,
  lock_version    bigint NOT NULL,
  code            text   NOT NULL,
  version         int    NOT NULL CHECK (version >= 1),
  state           text   NOT NULL CHECK (state IN ('DRAFT', 'APPROVED')),
  valid_from      date   NOT NULL,
  valid_to        date,
  document        text   NOT NULL,
  prepared_by     text   NOT NULL,
  prepared_person text,
  prepared_on     date   NOT NULL,
  approved_by     text,
  approved_on     date,
  UNIQUE (code, version),
  UNIQUE (code, valid_from),
  CHECK (valid_to >= valid_from),
  CHECK ((state = 'APPROVED') = (approved_by IS NOT NULL))
);

CREATE FUNCTION refuse_change_of_approved_policy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'award policy % version % is approved and stays as it is', OLD.code, OLD.version;
END $$;

CREATE TRIGGER approved_policy_stays BEFORE UPDATE OR DELETE ON award_policy
  FOR EACH ROW WHEN (OLD.state = 'APPROVED') EXECUTE FUNCTION refuse_change_of_approved_policy();
