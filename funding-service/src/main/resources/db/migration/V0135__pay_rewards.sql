-- The material reward of an honour is a payment like any other, prepared by itself when the honour is
-- conferred; one for each honour, however often that is told.
INSERT INTO purpose (code, name, name_en, hold_exempt)
  VALUES ('REWARD', '表彰奖励', 'Reward of an honour', false) ON CONFLICT DO NOTHING;
ALTER TABLE payment ADD COLUMN reward_honour_id uuid;
CREATE UNIQUE INDEX payment_reward ON payment (reward_honour_id)
  WHERE reward_honour_id IS NOT NULL AND state NOT IN ('REFUSED', 'CANCELLED', 'RETURNED');

CREATE TABLE reward (
  id              uuid   PRIMARY KEY,
  version         bigint NOT NULL,
  title           text   NOT NULL,
  document_number text   NOT NULL,
  unit_code       text   NOT NULL,
  payee           text   NOT NULL,
  amount_fen      bigint NOT NULL CHECK (amount_fen > 0),
  conferred_on    date   NOT NULL,
  payment_id      uuid REFERENCES payment (id)
);
CREATE INDEX reward_conferred_on ON reward (conferred_on, id);
