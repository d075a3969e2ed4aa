-- The host of a website or e-mail address, in lower case: 'https://www.Halden.co.uk/en',
-- 'mailto:ann@www.halden.co.uk' and 'Ann <ann@www.halden.co.uk>' give 'www.halden.co.uk'. Of several
-- addresses in one cell the first. '' for none.
CREATE OR REPLACE MACRO web_host(address) AS
  rtrim(
    coalesce(
      -- A website with its scheme, perhaps with a user before an @.
      nullif(regexp_extract(
        lower(trim(coalesce(address, ''))), '^[a-z][a-z0-9+.-]*://(?:[^/?#@]*@)?([^/:?#\s;,>]+)', 1
      ), ''),
      -- The first e-mail address; an @ after a slash is part of a path.
      nullif(regexp_extract(
        lower(coalesce(address, '')), '^[^/]*?[^\s@;,<>"]@([^\s@;,:<>"''/?#()]+)', 1
      ), ''),
      -- A website without its scheme.
      regexp_extract(lower(trim(coalesce(address, ''))), '^([^/:?#\s;,<>@]+)', 1)
    ),
    '.'
  );
