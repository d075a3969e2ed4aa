-- The words for a legal form as `plain_name` leaves them, as a pattern. Words that names end in for
-- another reason (group, holding, international, lp, ad) are not among them.
CREATE OR REPLACE MACRO legal_form() AS
  '(?:'
  -- one of several partners: & Co., et Cie, y Cía
  || '(?:and|und|et|y|og|och) (?:co|company|cie|cia)|co|company|cie|corp|corporation'
  -- English
  || '|inc|incorporated|llc|llp|ltd|limited|plc|pllc|pty|pte|pvt|private limited|pcl'
  -- German
  || '|g?gmbh|mbh|ag|kg|kgaa|ohg|gbr|ug|aktiengesellschaft'
  -- French, Italian, Spanish, Portuguese; also written "S. A.", "S/A", "S. p. A."
  || '|sa|s a|sas|s a s|sasu|sarl|s a r l|sca|snc|eurl|sprl|spa|s p a|srl|s r l|srls|sl|slu|sau'
  || '|sab? de cv|s a de c v|sapi de cv|s de rl de cv|ltda|lda|eireli'
  -- Dutch, Nordic; also written "A/S"
  || '|bv|b v|nv|n v|bvba|ab|oy|oyj|as|a s|asa|aps|hf|ehf|se'
  -- Central and Eastern Europe, Turkey
  || '|doo|d o o|dd|sp z oo|sp z o o|sp zoo|spzoo|sp k|sro|s r o|kft|zrt|nyrt|eood|ood|uab|sti'
  -- Asia, the Gulf, Russia
  || '|kk|k k|kabushiki kaisha|bhd|sdn bhd|tbk|jsc|pjsc|fze|fzco|wll|ооо|оао|зао|пао'
  || ')';
