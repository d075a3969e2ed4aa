-- The host of a website or e-mail address, in lower case: 'https://www.Halden.co.uk/en' and
-- 'ann@www.halden.co.uk' give 'www.halden.co.uk'. Of several in one cell the first. '' for none.
CREATE OR REPLACE MACRO web_host(address) AS
  regexp_extract(
    lower(trim(split_part(coalesce(address, ''), ';', 1))),
    '^(?:[a-z][a-z0-9+.-]*://)?(?:[^/@]*@)?([^/:?#\s>]+)',
    1
  );
