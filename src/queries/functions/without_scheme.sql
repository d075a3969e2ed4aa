-- A website or e-mail address in lower case, without 'https://' or the like before it.
CREATE OR REPLACE MACRO without_scheme(address) AS
  regexp_replace(lower(trim(coalesce(address, ''), ' ;,')), '^[a-z][a-z0-9+.-]*://', '');
