-- A CRM id as ids are compared: 15-character ids get the 3-character suffix that encodes their
-- capitals (one letter per 5 characters, bit i set where character i is a capital), so that they
-- equal their 18-character form. Other ids stay as they are. '000000000000000AAA' means none.
CREATE OR REPLACE MACRO crm_id(id) AS
  CASE
    WHEN trim(id) IN ('', '000000000000000', '000000000000000AAA') THEN NULL
    WHEN regexp_full_match(trim(id), '[A-Za-z0-9]{15}') THEN trim(id) || list_aggregate(
      list_transform([1, 6, 11], lambda start: substr(
        'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345',
        1 + list_sum(list_transform([0, 1, 2, 3, 4], lambda bit:
          CASE WHEN regexp_full_match(substr(trim(id), start + bit, 1), '[A-Z]') THEN 1 << bit ELSE 0 END
        ))::INTEGER,
        1
      )),
      'string_agg', ''
    )
    ELSE trim(id)
  END;
