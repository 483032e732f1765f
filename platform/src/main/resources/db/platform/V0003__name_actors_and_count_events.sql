-- The name of who acted, as the sign-in gave it at the time: the person may later be called, or do,
-- something else.
ALTER TABLE audit_entry ADD COLUMN actor_name text;
ALTER TABLE import_job ADD COLUMN person_name text;

-- How many events of a type were applied, counted in the transaction of their effect. Operators
-- compare it with what the topic holds: fewer is lost or late, more is doubled. By partition, so
-- that partitions applied side by side never wait for each other's row.
CREATE TABLE applied_events (
  topic        text        NOT NULL,
  partition_no int         NOT NULL,
  event_type   text        NOT NULL,
  applied      bigint      NOT NULL,
  last_at      timestamptz NOT NULL,
  PRIMARY KEY (topic, partition_no, event_type)
) WITH (fillfactor = 50);
