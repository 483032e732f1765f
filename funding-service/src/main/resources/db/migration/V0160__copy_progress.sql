-- How far a project physically is, as its last report says: payments are held against it. A correction
-- of the same month replaces it; a late report of an earlier month does not.
CREATE TABLE project_progress_copy (
  project_id       uuid          PRIMARY KEY,
  period           text          NOT NULL,
  revision         int           NOT NULL,
  physical_percent numeric(7, 4) NOT NULL CHECK (physical_percent BETWEEN 0 AND 100)
);

-- A unit's payments of a year, by payee.
CREATE INDEX payment_paid ON payment (paid_on, applicant_unit_code) WHERE state = 'PAID';
