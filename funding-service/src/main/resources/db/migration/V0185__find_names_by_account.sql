-- Under which names an account has been paid.
CREATE INDEX payment_account_paid ON payment (account_key, paid_on) WHERE state = 'PAID';
