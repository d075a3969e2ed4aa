-- A name without what writers differ in: lower case, no accents, ß as ss and æ as ae, & as "and",
-- points dropped (S.p.A. is spa), any other punctuation as space, no "the" at its start. '' for none.
CREATE OR REPLACE MACRO plain_name(name) AS
  regexp_replace(
    trim(regexp_replace(
      translate(
        replace(replace(replace(replace(replace(
          strip_accents(lower(coalesce(name, ''))),
          'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), '&', ' and '), '.', ''),
        'øłđðı', 'olddi'
      ),
      '[^\p{L}\p{N}]+', ' ', 'g'
    )),
    '^the ', ''
  );
