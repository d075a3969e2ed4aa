-- One row per record that could not be loaded: what was wrong in which column, and the whole record.
CREATE TABLE rejects (
  import_id INTEGER,
  source_row INTEGER,
  column_name VARCHAR,
  value VARCHAR,
  reason VARCHAR,
  raw VARCHAR
);
