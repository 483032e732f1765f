-- Alternatives for the same period are compared before anybody decides: drafts may begin on the same
-- day. Of the approved ones each day still has one, which approval checks.
ALTER TABLE award_policy DROP CONSTRAINT award_policy_code_valid_from_key;
CREATE UNIQUE INDEX award_policy_approved_once ON award_policy (code, valid_from)
  WHERE state = 'APPROVED';
