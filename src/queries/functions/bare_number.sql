-- A number's cell without the space and the currency sign or code around it.
CREATE OR REPLACE MACRO bare_number(cell) AS
  regexp_replace(trim(cell), '^(?:[$€£¥]|[A-Z]{3})\s*|\s*(?:[$€£¥]|[A-Z]{3})$', '', 'g');
