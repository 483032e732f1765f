-- Why money moves: the one list of all kinds, JournalKind in code. It is applied again whenever it
-- changes, after all numbered migrations, so that those that grew side by side do not drop each
-- other's kinds.
ALTER TABLE journal DROP CONSTRAINT journal_kind_check;
ALTER TABLE journal ADD CONSTRAINT journal_kind_check CHECK (kind IN
  ('OPEN_LINE', 'RESERVE', 'RELEASE', 'PAY', 'ARRIVE', 'SET_ASIDE', 'GIVE_BACK', 'ALLOCATE',
   'CLAW_BACK', 'REVERSE', 'SPREAD', 'SUPPLEMENT', 'CUT', 'TRANSFER', 'CARRY_OVER', 'RECOVERY'));
