-- A purpose may demand that a payment names the project it is for: who leaves the project out would
-- escape its provisional hold (rule 14). Wages never do, nor what no project is behind; which purposes do
-- is for the city to say.
ALTER TABLE purpose ADD COLUMN needs_project boolean NOT NULL DEFAULT false,
  ADD CHECK (NOT (needs_project AND hold_exempt));
