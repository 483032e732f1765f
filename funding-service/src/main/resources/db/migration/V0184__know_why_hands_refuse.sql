-- What a hand refuses for: misuse and a second asking are hints for supervision (rule 5), a wrong
-- paper is not.
ALTER TABLE payment ADD COLUMN refusal_ground text
  CHECK (refusal_ground IN ('OUTSIDE_EARMARK', 'DUPLICATE', 'OTHER'));
