-- What comes due on its own, as data, and the items of the calendar made from it.
CREATE TABLE cadence (
  id                uuid   PRIMARY KEY,
  code              text   NOT NULL UNIQUE,
  name              text   NOT NULL,
  name_en           text   NOT NULL,
  purpose           text   NOT NULL,
  kind              text   NOT NULL,
  first_period      text   NOT NULL,
  last_period       text,
  nth_working_day   int    CHECK (nth_working_day BETWEEN 1 AND 60),
  day_of_month      int    CHECK (day_of_month BETWEEN 1 AND 28),
  due_time          time,
  lead_working_days int    NOT NULL CHECK (lead_working_days BETWEEN 0 AND 60),
  issuer_code       text,
  series            text,
  valid_from        date   NOT NULL,
  version           bigint NOT NULL
);
CREATE TABLE cadence_period (
  cadence_id uuid NOT NULL REFERENCES cadence (id),
  position   int  NOT NULL,
  period     text NOT NULL,
  PRIMARY KEY (cadence_id, position)
);

CREATE TABLE due_item (
  id           uuid   PRIMARY KEY,
  cadence_id   uuid   NOT NULL REFERENCES cadence (id),
  purpose      text   NOT NULL,
  period       text   NOT NULL,
  due_on       date   NOT NULL,
  due_time     time,
  done_on      date,
  subject_type text,
  subject_id   uuid,
  link         text,
  remark       text,
  -- Two schedulers that race make an item once.
  UNIQUE (cadence_id, period)
);
CREATE INDEX due_item_due_on ON due_item (due_on, id);
CREATE INDEX due_item_purpose ON due_item (purpose, period);
