-- Which units the outreach coverage expects follows from their kind and from whom they belong to.
-- Copies made before are filled in by a republication of organisations.
ALTER TABLE unit ADD COLUMN kind text;
ALTER TABLE unit ADD COLUMN parent_code text;
