CREATE TABLE news (
  id           uuid   PRIMARY KEY,
  unit_code    text   NOT NULL,
  title        text   NOT NULL,
  text         text   NOT NULL,
  project_code text,
  project_id   uuid,
  state        text   NOT NULL,
  submitted_by text   NOT NULL,
  submitted_on date   NOT NULL,
  accepted_on  date,
  published_on date,
  reason       text,
  version      bigint NOT NULL,
  UNIQUE (unit_code, title, submitted_on)
);
CREATE INDEX news_submitted ON news (submitted_on, id);
CREATE INDEX news_published ON news (published_on, id) WHERE state = 'PUBLISHED';

CREATE TABLE media_report (
  id           uuid   PRIMARY KEY,
  outlet       text   NOT NULL,
  title        text   NOT NULL,
  address      text,
  summary      text   NOT NULL,
  unit_code    text   NOT NULL,
  project_code text,
  project_id   uuid,
  reported_on  date   NOT NULL,
  recorded_by  text   NOT NULL,
  recorded_on  date   NOT NULL,
  version      bigint NOT NULL,
  UNIQUE (outlet, title, reported_on)
);
CREATE INDEX media_report_reported ON media_report (reported_on, id);
