-- The host of a website or e-mail address, in lower case: 'https://www.Halden.co.uk/en',
-- 'mailto:ann@www.halden.co.uk' and 'Ann <ann@www.halden.co.uk>' give 'www.halden.co.uk'. Of several
-- addresses in one cell the first. '' for none.
CREATE OR REPLACE MACRO web_host(address) AS
  CASE
    -- Most are a bare address or host; to see that is many times faster than to look for the host.
    WHEN regexp_full_match(address, '[A-Za-z0-9._+''-]+@[A-Za-z0-9.-]*[A-Za-z0-9]')
      THEN lower(split_part(address, '@', 2))
    WHEN regexp_full_match(address, '(?:https?://)?[A-Za-z0-9.-]*[A-Za-z0-9]/?')
      THEN lower(split_part(split_part(address, '://', -1), '/', 1))
    ELSE rtrim(
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
    )
  END;
