-- How long a request that nobody moves on holds its money: dated terms that follow each other; none
-- is ever changed.
CREATE TABLE reservation_term (
  id         uuid   PRIMARY KEY,
  version    bigint NOT NULL,
  valid_from date   NOT NULL UNIQUE,
  days       int    NOT NULL CHECK (days BETWEEN 1 AND 3650),
  reason     text   NOT NULL,
  entered_by text   NOT NULL,
  entered_on date   NOT NULL
);
INSERT INTO reservation_term VALUES ('01700000-0000-7000-8000-000000000001', 0, '2000-01-01', 60,
  '初始期限，由财政部门按本市办法调整', 'system', '2000-01-01');
REVOKE UPDATE, DELETE, TRUNCATE ON reservation_term FROM ${appRole};

-- The business date of a payment's last step, from which its term counts.
ALTER TABLE payment ADD COLUMN moved_on date;
UPDATE payment p SET moved_on = greatest(p.prepared_on, (
  SELECT max((a.at AT TIME ZONE 'Asia/Shanghai')::date) FROM audit_entry a
  WHERE a.aggregate_id = p.id AND a.aggregate = 'payment' AND a.to_state IS NOT NULL));
ALTER TABLE payment ALTER COLUMN moved_on SET NOT NULL;
CREATE INDEX payment_waiting ON payment (moved_on, id)
  WHERE state IN ('PREPARED', 'CHECKED', 'EXAMINED', 'REVIEWED');
