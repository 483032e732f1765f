-- Two hands are two persons, not two user names: who did what came before is kept by person too.
-- Where the person is not known, the user name alone tells hands apart, as before.
ALTER TABLE budget_movement ADD COLUMN prepared_person text, ADD COLUMN approved_person text,
  ADD CHECK (approved_person <> prepared_person);
ALTER TABLE allocation ADD COLUMN prepared_person text;
ALTER TABLE performance ADD COLUMN entered_person text, ADD COLUMN evaluated_person text,
  ADD COLUMN reviewed_person text;
