-- What each year's issued key-project table wants of each source, so that a government's budget can be
-- held against it. A newer version of a year's table replaces the older one as a whole.
CREATE TABLE key_table_copy (
  year     int  PRIMARY KEY,
  version  int  NOT NULL,
  table_id uuid NOT NULL
);
CREATE TABLE key_project_copy (
  year                  int    NOT NULL REFERENCES key_table_copy (year),
  project_id            uuid   NOT NULL,
  position              int    NOT NULL,
  project_code          text   NOT NULL,
  project_name          text   NOT NULL,
  owner_unit_code       text   NOT NULL,
  line_department_code  text,
  annual_investment_fen bigint NOT NULL,
  PRIMARY KEY (year, project_id)
);
CREATE TABLE key_project_source_copy (
  year        int    NOT NULL,
  project_id  uuid   NOT NULL,
  kind        text   NOT NULL REFERENCES funding_source (kind),
  planned_fen bigint NOT NULL CHECK (planned_fen >= 0),
  PRIMARY KEY (year, project_id, kind),
  FOREIGN KEY (year, project_id) REFERENCES key_project_copy (year, project_id) ON DELETE CASCADE
);

-- The terms of a source, and what it is to bring in each year with the days by which.
ALTER TABLE financing_plan_source ADD COLUMN rate_percent numeric(7, 4) CHECK (rate_percent BETWEEN 0 AND 100);
ALTER TABLE financing_plan_source ADD COLUMN term_years int CHECK (term_years BETWEEN 1 AND 99);
ALTER TABLE financing_plan_source ADD COLUMN conditions text;
ALTER TABLE financing_plan ADD COLUMN starts_on date;
-- A plan that is filed again in another order is written row by row: kinds may meet on the way.
ALTER TABLE financing_plan_source DROP CONSTRAINT financing_plan_source_plan_id_kind_key;
ALTER TABLE financing_plan_source ADD CONSTRAINT financing_plan_source_plan_id_kind_key
  UNIQUE (plan_id, kind) DEFERRABLE INITIALLY DEFERRED;
CREATE TABLE financing_plan_year (
  plan_id       uuid   NOT NULL REFERENCES financing_plan (id),
  position      int    NOT NULL,
  kind          text   NOT NULL REFERENCES funding_source (kind),
  year          int    NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  planned_fen   bigint NOT NULL CHECK (planned_fen >= 0),
  commit_by     date   NOT NULL,
  committed_fen bigint NOT NULL CHECK (committed_fen BETWEEN 0 AND planned_fen),
  committed_on  date,
  arrive_by     date   NOT NULL,
  PRIMARY KEY (plan_id, position),
  UNIQUE (plan_id, kind, year) DEFERRABLE INITIALLY DEFERRED
);

-- What a source is to bring to a project of a year's table: as its plan says by year, else as the
-- table's percentages say of the year's investment.
CREATE VIEW planned_source AS
  SELECT k.year, k.project_id, s.kind, s.planned_fen
    FROM key_project_copy k JOIN key_project_source_copy s USING (year, project_id)
    WHERE NOT EXISTS (SELECT FROM financing_plan_year y
      WHERE y.plan_id = k.project_id AND y.year = k.year)
  UNION ALL
  SELECT y.year, y.plan_id, y.kind, y.planned_fen
    FROM financing_plan_year y
      JOIN key_project_copy k ON k.year = y.year AND k.project_id = y.plan_id;
GRANT SELECT ON planned_source TO ${appRole};

-- What a project can be built with; an award or the administration cannot. A city says so of its own.
ALTER TABLE purpose ADD COLUMN for_projects boolean NOT NULL DEFAULT false;
UPDATE purpose SET for_projects = true
  WHERE code IN ('WORKS', 'EQUIPMENT', 'SUPERVISION', 'WAGES', 'DESIGN', 'LAND', 'OTHER');

-- Money whose giver must have been chosen in a competition that is on record.
ALTER TABLE funding_source ADD COLUMN needs_partner boolean NOT NULL DEFAULT false;
UPDATE funding_source SET needs_partner = true WHERE kind = 'SOCIAL_CAPITAL';
