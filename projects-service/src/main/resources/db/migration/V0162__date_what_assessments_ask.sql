-- Assessments ask when a project was done and accepted, not only whether.
ALTER TABLE project ADD COLUMN completed_on date, ADD COLUMN accepted_on date;
UPDATE project SET completed_on = state_since WHERE state = 'COMPLETED';
UPDATE project SET accepted_on = state_since WHERE state = 'ACCEPTED';

-- A deadline has a time of day; of reports made before, the day is known, so its morning is taken.
ALTER TABLE progress_report ADD COLUMN reported_at timestamptz;
UPDATE progress_report
SET reported_at = (reported_on + time '09:00') AT TIME ZONE 'Asia/Shanghai';
ALTER TABLE progress_report ALTER COLUMN reported_at SET NOT NULL;
