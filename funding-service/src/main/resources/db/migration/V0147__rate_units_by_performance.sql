-- Closed performance results as a factor of later rounds: each unit's points weighted by what it
-- executed. Such a figure is typed in by nobody and needs no second person.
CREATE TABLE performance_point (
  result_id    uuid   PRIMARY KEY,
  year         int    NOT NULL,
  unit_code    text   NOT NULL,
  score        numeric(5, 2) NOT NULL CHECK (score BETWEEN 0 AND 100),
  executed_fen bigint NOT NULL CHECK (executed_fen >= 0)
);
CREATE INDEX performance_point_year ON performance_point (year, unit_code);
REVOKE UPDATE, DELETE, TRUNCATE ON performance_point FROM ${appRole};

CREATE TABLE factor_from_performance (
  round_id    uuid NOT NULL REFERENCES factor_collection (round_id),
  factor_code text NOT NULL,
  year        int  NOT NULL,
  PRIMARY KEY (round_id, factor_code)
);
CREATE INDEX factor_from_performance_year ON factor_from_performance (year);

ALTER TABLE factor ADD COLUMN performance_year int;
ALTER TABLE factor DROP CONSTRAINT factor_check;
ALTER TABLE factor DROP CONSTRAINT factor_check1;
ALTER TABLE factor ADD CONSTRAINT factor_of_one_origin
  CHECK (num_nonnulls(assessment_id, performance_year, entered_by) = 1);
ALTER TABLE factor ADD CONSTRAINT factor_typed_with_evidence
  CHECK (entered_by IS NULL OR evidence_id IS NOT NULL);
