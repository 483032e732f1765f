-- What every service needs to keep its promises: the outbox and inbox of events, the audit trail,
-- the idempotency keys, the business clock and the working-day calendar.
-- The run-time role may read and write data but owns nothing, so it cannot change the schema.
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${appRole};
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${appRole};
GRANT USAGE ON SCHEMA public TO ${appRole};

CREATE TABLE business_clock (
  id            smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
  offset_millis bigint   NOT NULL DEFAULT 0 CHECK (offset_millis BETWEEN -4000000000000 AND 4000000000000)
);
INSERT INTO business_clock DEFAULT VALUES;

CREATE TABLE holiday_day (
  day  date PRIMARY KEY,
  off  boolean NOT NULL,
  name text    NOT NULL
);

-- Column names follow Debezium's event router; rows are deleted when the broker has acknowledged.
CREATE TABLE outbox_event (
  sequence          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id                uuid        NOT NULL UNIQUE,
  aggregateid       uuid        NOT NULL,
  type              text        NOT NULL,
  topic             text        NOT NULL,
  payload           text        NOT NULL,
  aggregate_version bigint      NOT NULL,
  correlation_id    uuid        NOT NULL,
  causation_id      uuid,
  traceparent       text,
  business_date     date        NOT NULL,
  occurred_at       timestamptz NOT NULL
);

CREATE TABLE aggregate_version (
  aggregate_id uuid   PRIMARY KEY,
  version      bigint NOT NULL
);

-- The advisory lock makes the order of sequence numbers the order of commits within an aggregate.
CREATE FUNCTION append_event(
  p_id uuid, p_aggregate uuid, p_type text, p_topic text, p_payload text, p_correlation uuid,
  p_causation uuid, p_traceparent text, p_business_date date, p_occurred_at timestamptz)
RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE v bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(p_aggregate::text, 1));
  INSERT INTO aggregate_version AS a (aggregate_id, version) VALUES (p_aggregate, 1)
    ON CONFLICT (aggregate_id) DO UPDATE SET version = a.version + 1
    RETURNING version INTO v;
  INSERT INTO outbox_event (id, aggregateid, type, topic, payload, aggregate_version, correlation_id,
                            causation_id, traceparent, business_date, occurred_at)
  VALUES (p_id, p_aggregate, p_type, p_topic, p_payload, v, p_correlation,
          p_causation, p_traceparent, p_business_date, p_occurred_at);
  RETURN v;
END $$;

CREATE TABLE inbox_event (
  consumer   text        NOT NULL,
  event_id   uuid        NOT NULL,
  handled_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (consumer, event_id)
);
CREATE INDEX inbox_event_handled_at ON inbox_event (handled_at);

CREATE TABLE dead_letter (
  id           uuid        PRIMARY KEY,
  topic        text        NOT NULL,
  partition_no int         NOT NULL,
  offset_no    bigint      NOT NULL,
  record_key   text,
  event_type   text,
  headers      text        NOT NULL,
  payload      bytea,
  reason       text        NOT NULL,
  state        text        NOT NULL CHECK (state IN ('PARKED', 'REPLAYED', 'SKIPPED')),
  parked_at    timestamptz NOT NULL DEFAULT now(),
  settled_at   timestamptz,
  UNIQUE (topic, partition_no, offset_no)
);
CREATE INDEX dead_letter_parked ON dead_letter (record_key, offset_no) WHERE state = 'PARKED';

CREATE TABLE audit_entry (
  id             uuid        PRIMARY KEY,
  entry_no       bigint GENERATED ALWAYS AS IDENTITY,
  aggregate      text        NOT NULL,
  aggregate_id   uuid        NOT NULL,
  act            text        NOT NULL,
  actor          text        NOT NULL,
  unit_code      text,
  from_state     text,
  to_state       text,
  reason         text,
  detail         text,
  before_json    text,
  after_json     text,
  correlation_id uuid        NOT NULL,
  at             timestamptz NOT NULL,
  recorded_at    timestamptz NOT NULL
);
CREATE INDEX audit_entry_aggregate ON audit_entry (aggregate_id, entry_no);
CREATE INDEX audit_entry_no ON audit_entry (entry_no);

-- Sealing links committed entries into the chain without touching them.
CREATE TABLE audit_seal (
  chain_no  bigint PRIMARY KEY,
  entry_id  uuid   NOT NULL UNIQUE REFERENCES audit_entry (id),
  hash      text   NOT NULL,
  sealed_on date   NOT NULL
);

-- Heads of the other services' chains, kept here so that a cut tail over there shows.
CREATE TABLE audit_head (
  service  text   NOT NULL,
  day      date   NOT NULL,
  chain_no bigint NOT NULL,
  hash     text   NOT NULL,
  PRIMARY KEY (service, day)
);
REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry, audit_seal FROM ${appRole};

CREATE TABLE idempotency_key (
  client      text        NOT NULL,
  operation   text        NOT NULL,
  key         text        NOT NULL,
  fingerprint text        NOT NULL,
  status      int         NOT NULL,
  location    text,
  etag        text,
  media_type  text        NOT NULL,
  body        text,
  created_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (client, operation, key)
);
CREATE INDEX idempotency_key_created_at ON idempotency_key (created_at);

CREATE TABLE attachment (
  id          uuid        PRIMARY KEY,
  sha256      text        NOT NULL,
  name        text        NOT NULL,
  media_type  text        NOT NULL,
  size_bytes  bigint      NOT NULL CHECK (size_bytes >= 0),
  uploaded_by text        NOT NULL,
  unit_code   text,
  uploaded_at timestamptz NOT NULL
);
