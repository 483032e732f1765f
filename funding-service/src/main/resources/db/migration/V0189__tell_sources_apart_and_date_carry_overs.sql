-- Kinds of money: whose it is and whether it is paid back. Social money is that of private givers; what
-- a bank lends is neither government's nor social. The codes of key-project tables stay; finer ones
-- stand beside them.
ALTER TABLE funding_source
  ADD COLUMN version   bigint  NOT NULL DEFAULT 0,
  ADD COLUMN social    boolean NOT NULL DEFAULT false,
  ADD COLUMN repayable boolean NOT NULL DEFAULT false,
  ADD CHECK (NOT (government AND social));
UPDATE funding_source SET social = true WHERE kind IN ('SOCIAL_CAPITAL', 'ENTERPRISE');
UPDATE funding_source SET repayable = true WHERE kind IN ('BOND', 'LOAN');
UPDATE funding_source SET sort_no = sort_no * 10;
INSERT INTO funding_source (kind, name, name_en, government, needs_partner, social, repayable, sort_no)
VALUES
  ('SPECIAL_BOND', '专项债券', 'Special bonds of local government', true, false, false, true, 52),
  ('POLICY_LOAN', '政策性贷款', 'Loans of policy banks', false, false, false, true, 62),
  ('BANK_LOAN', '银行贷款', 'Loans of commercial banks', false, false, false, true, 64),
  ('PPP', '政府和社会资本合作', 'Public-private partnership', false, true, true, false, 72),
  ('DONATION', '捐赠', 'Donations', false, false, true, false, 90);

-- Rules of carry-over are entered by finance like other dated terms: who did and when; none is changed.
ALTER TABLE carry_over_rule DROP CONSTRAINT carry_over_rule_pkey;
ALTER TABLE carry_over_rule
  ADD UNIQUE (valid_from),
  ADD COLUMN id         uuid PRIMARY KEY DEFAULT '01880000-0000-7000-8000-000000000001',
  ADD COLUMN version    bigint NOT NULL DEFAULT 0,
  ADD COLUMN entered_by text   NOT NULL DEFAULT 'system',
  ADD COLUMN entered_on date   NOT NULL DEFAULT '2015-01-01';
ALTER TABLE carry_over_rule
  ALTER COLUMN id DROP DEFAULT,
  ALTER COLUMN version DROP DEFAULT,
  ALTER COLUMN entered_by DROP DEFAULT,
  ALTER COLUMN entered_on DROP DEFAULT;
REVOKE UPDATE, DELETE, TRUNCATE ON carry_over_rule FROM ${appRole};
