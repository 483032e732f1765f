-- Meetings that come due on their own, with the agenda of the day, minutes and what follows.
CREATE TABLE meeting (
  id           uuid   PRIMARY KEY,
  kind         text   NOT NULL,
  period       text   NOT NULL,
  title        text   NOT NULL,
  title_en     text   NOT NULL,
  due_on       date   NOT NULL,
  state        text   NOT NULL,
  state_since  date   NOT NULL,
  agenda       text   NOT NULL,
  meeting_on   date,
  place        text,
  held_on      date,
  minutes      text,
  decisions    text,
  attendees    text,
  convened_by  text,
  version      bigint NOT NULL,
  -- Two schedulers that race make a meeting once.
  UNIQUE (kind, period)
);
CREATE INDEX meeting_due_on ON meeting (due_on, id);
CREATE TABLE meeting_action_item (
  id           uuid   PRIMARY KEY,
  meeting_id   uuid   NOT NULL REFERENCES meeting (id),
  no           int    NOT NULL,
  unit_code    text   NOT NULL,
  text         text   NOT NULL,
  due_date     date   NOT NULL,
  state        text   NOT NULL,
  report       text,
  reported_by  text,
  reported_on  date,
  confirmed_by text,
  confirmed_on date,
  entered_by   text   NOT NULL,
  version      bigint NOT NULL,
  UNIQUE (meeting_id, no)
);
CREATE INDEX meeting_action_item_open ON meeting_action_item (due_date) WHERE state <> 'CONFIRMED';
