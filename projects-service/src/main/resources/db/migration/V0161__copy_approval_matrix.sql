-- This service judges by the same copy as the others; an existing matrix fills it.
INSERT INTO approval_row (position, act, step, unit, role, office_title, valid_from, valid_to)
SELECT position, act, step, unit, role, office_title, valid_from, valid_to
FROM approval_matrix_row;
UPDATE approval_copy SET version = (SELECT version FROM approval_matrix)
WHERE EXISTS (SELECT FROM approval_matrix_row);
