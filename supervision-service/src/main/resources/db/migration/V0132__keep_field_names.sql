-- Circulars are official text and name the fields of projects, whose names projects-service owns and
-- now tells with each project. What was told before stays without a name, so that a circular of that
-- time compiles again to its bytes, with the code.
ALTER TABLE project_copy ADD COLUMN field_name text;
