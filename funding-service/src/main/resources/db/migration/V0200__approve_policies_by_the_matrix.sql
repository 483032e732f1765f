-- An approval of an award policy given on paper counts when a second person has confirmed it.
ALTER TABLE award_policy ADD COLUMN paper_signer text, ADD COLUMN paper_signed_on date,
  ADD COLUMN paper_attachment_id uuid, ADD COLUMN paper_entered_by text,
  ADD CHECK (paper_entered_by <> approved_by);
