-- An account's name as names are compared: plain, without the words for a legal form at its end. A
-- name of such words alone stays whole, so that "Limited Company" is no other one's name. '' for none.
CREATE OR REPLACE MACRO normalised_name(name) AS
  regexp_replace(
    plain_name(name),
    '^(' || legal_form() || '(?: ' || legal_form() || ')*)$|(?: ' || legal_form() || ')+$',
    '\1'
  );
