-- Why the worst light of a project shines, beside its colour, so that lists show it without asking
-- for each row.
ALTER TABLE project ADD COLUMN light_reason text, ADD COLUMN light_reason_en text;

UPDATE project p SET light_reason = l.reason, light_reason_en = l.reason_en
FROM (
  SELECT DISTINCT ON (project_id, colour) project_id, colour, reason, reason_en
  FROM light
  WHERE until IS NULL
  ORDER BY project_id, colour, dimension
) l
WHERE l.project_id = p.id AND l.colour = p.light;
