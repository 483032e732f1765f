-- Who answers for a line sees what is asked of it: the owner of the charged line reads its payments.
ALTER TABLE payment ADD COLUMN line_owner_unit_code text;
UPDATE payment p SET line_owner_unit_code = l.owner_unit_code
  FROM budget_line l WHERE l.id = p.budget_line_id;
ALTER TABLE payment ALTER COLUMN line_owner_unit_code SET NOT NULL;
CREATE INDEX payment_line_owner ON payment (line_owner_unit_code, code);
