-- One row per file that was loaded, with the sum that accounts for each of its physical records:
-- records = header_records + footer_records + loaded + left_out + rejected. Files of one version_key
-- (dataset and writer) replace each other; ids are unique within one.
CREATE TABLE imports (
  import_id INTEGER,
  file_name VARCHAR,
  dataset VARCHAR,
  writer VARCHAR,
  version_key VARCHAR,
  is_sample BOOLEAN,
  source VARCHAR, -- the fingerprint of its bytes, under which they are kept; NULL where they are not
  bytes BIGINT,
  encoding VARCHAR,
  separator VARCHAR,
  quote VARCHAR,
  decisions VARCHAR, -- JSON: how its columns were mapped and read
  records INTEGER,
  header_records INTEGER,
  footer_records INTEGER,
  loaded INTEGER,
  left_out INTEGER,
  rejected INTEGER,
  mended INTEGER, -- of the records above, those whose damaged quoting could be read in one way only
  left_out_rules STRUCT(rule VARCHAR, records INTEGER)[]
);
