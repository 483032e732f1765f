-- The number a unit gives a request in its own sheet: the same sheet sent again asks for nothing twice.
ALTER TABLE payment ADD COLUMN request_no text;
CREATE UNIQUE INDEX payment_request_no ON payment (applicant_unit_code, request_no)
  WHERE request_no IS NOT NULL;
