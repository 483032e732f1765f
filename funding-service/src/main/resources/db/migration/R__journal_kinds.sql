-- Why money moves: the one list of all kinds, JournalKind in code. It is applied again whenever it
-- changes, after all numbered migrations, so that those that grew side by side do not drop each
-- other's kinds.
ALTER DOMAIN posting_kind DROP CONSTRAINT IF EXISTS posting_kind_check;
ALTER DOMAIN posting_kind ADD CONSTRAINT posting_kind_check CHECK (VALUE IN
  ('OPEN_LINE', 'RESERVE', 'RELEASE', 'OWE', 'PAY', 'ARRIVE', 'USE', 'SET_ASIDE', 'GIVE_BACK',
   'ALLOCATE', 'CLAW_BACK', 'GRANT', 'UNGRANT', 'REVERSE', 'SPREAD', 'SUPPLEMENT', 'CUT', 'TRANSFER', 'CARRY_OVER', 'RECOVERY'));
