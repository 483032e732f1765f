-- The treasury's list names payments by voucher.
CREATE UNIQUE INDEX payment_voucher ON payment (voucher_no) WHERE voucher_no IS NOT NULL;

-- What sheets call the fields of projects, as data. projects-service owns the fields but tells no
-- names of them; codes are understood besides, so a city with other fields writes their codes.
CREATE TABLE field_name (
  code text PRIMARY KEY,
  name text NOT NULL UNIQUE
);
INSERT INTO field_name (code, name) VALUES
  ('TUN', '管廊'),
  ('SPG', '海绵'),
  ('CDW', '建筑垃圾'),
  ('BLD', '建筑'),
  ('IND', '工业'),
  ('TRN', '交通'),
  ('WAT', '水环境'),
  ('ECO', '生态'),
  ('PRK', '园林绿道'),
  ('ENG', '能源'),
  ('SMT', '智慧'),
  ('WST', '生活垃圾');
