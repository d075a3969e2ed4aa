-- An account's name as names are compared: lower case, no accents, no punctuation (S.p.A. is spa),
-- and without the words for a legal form at its end. '' for none.
CREATE OR REPLACE MACRO normalised_name(name) AS
  trim(regexp_replace(
    trim(regexp_replace(strip_accents(replace(lower(coalesce(name, '')), '.', '')), '[^\p{L}\p{N}]+', ' ', 'g')),
    '( (gmbh|ag|inc|llc|ltd|limited|plc|sa|sas|bv|nv|ab|oy|spa|srl|co|corp|corporation|company|kg|se|as|aps|pty))+$',
    ''
  ));
