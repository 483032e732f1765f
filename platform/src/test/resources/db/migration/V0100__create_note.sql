-- The toy aggregate of the platform's own tests.
CREATE TABLE note (id uuid PRIMARY KEY, version bigint NOT NULL, title text NOT NULL, amount_fen bigint NOT NULL, day date);
CREATE TABLE heard (event_id uuid NOT NULL, aggregate_id uuid NOT NULL, n int NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp());
