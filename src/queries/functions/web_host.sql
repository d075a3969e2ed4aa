-- The host of a website or e-mail address, in lower case: 'https://www.Halden.co.uk/en',
-- 'mailto:ann@www.halden.co.uk' and 'Ann <ann@www.halden.co.uk>' give 'www.halden.co.uk'. Of several
-- addresses in one cell the first. '' for none.
CREATE OR REPLACE MACRO web_host(address) AS
  rtrim(
    coalesce(
      -- What stands after the first @; one after a slash or in a query is part of a path.
      CASE
        WHEN contains(address, '@') THEN nullif(regexp_extract(
          without_scheme(address), '^[^/?#;]*?[^\s@;,<>"/]@([^\s@;,:<>"''/?#()]+)', 1
        ), '')
      END,
      regexp_extract(without_scheme(address), '^[^/:?#\s;,<>@]+')
    ),
    '.'
  );
