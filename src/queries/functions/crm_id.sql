-- A CRM id as ids are compared: 15-character ids get the 3-character suffix that encodes their
-- capitals (one letter per 5 characters, bit i set where character i is a capital), so that they
-- equal their 18-character form. Other ids stay as they are. '000000000000000AAA' means none.
CREATE OR REPLACE MACRO crm_id(id) AS
  CASE
    WHEN trim(id) IN ('', '000000000000000', '000000000000000AAA') THEN NULL
    WHEN regexp_full_match(trim(id), '[A-Za-z0-9]{15}')
      THEN trim(id)
        || capitals_letter(substr(trim(id), 1, 5))
        || capitals_letter(substr(trim(id), 6, 5))
        || capitals_letter(substr(trim(id), 11, 5))
    ELSE trim(id)
  END;
