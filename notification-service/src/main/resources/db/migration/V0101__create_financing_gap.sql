-- What of a project's money nobody had committed when last told: only a change of it is news.
CREATE TABLE financing_gap (
  project_id     uuid   PRIMARY KEY,
  gap_fen        bigint NOT NULL,
  copied_version bigint NOT NULL
);
