-- Public notice (公示) of what is to be approved, and the objections to it. Time alone closes nothing.
CREATE TABLE public_notice (
  id           uuid   PRIMARY KEY,
  version      bigint NOT NULL,
  subject_type text   NOT NULL,
  subject_id   uuid   NOT NULL,
  subject_no   int    NOT NULL,
  content      text   NOT NULL,
  opens_on     date   NOT NULL,
  closes_on    date   NOT NULL CHECK (closes_on >= opens_on),
  closed_on    date,
  outcome      text CHECK (outcome IN ('NO_OBJECTION', 'OBJECTION_REJECTED', 'OBJECTION_UPHELD', 'WITHDRAWN')),
  UNIQUE (subject_id, subject_no),
  CHECK ((closed_on IS NULL) = (outcome IS NULL))
);
-- One notice of a thing at a time.
CREATE UNIQUE INDEX public_notice_open ON public_notice (subject_id) WHERE closed_on IS NULL;

CREATE TABLE objection (
  id            uuid   PRIMARY KEY,
  version       bigint NOT NULL,
  notice_id     uuid   NOT NULL REFERENCES public_notice (id),
  subject_id    uuid   NOT NULL,
  subject_no    int    NOT NULL,
  unit_code     text   NOT NULL,
  text          text   NOT NULL,
  evidence_id   uuid,
  state         text   NOT NULL CHECK (state IN ('OPEN', 'UPHELD', 'REJECTED')),
  filed_by      text   NOT NULL,
  filed_on      date   NOT NULL,
  decided_by    text,
  decided_on    date,
  reason        text,
  CHECK ((state = 'OPEN') = (decided_by IS NULL)),
  CHECK (state = 'OPEN' OR reason IS NOT NULL)
);
CREATE INDEX objection_subject ON objection (subject_id, id);
CREATE INDEX objection_evidence ON objection (evidence_id) WHERE evidence_id IS NOT NULL;
