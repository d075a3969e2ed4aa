-- A number in a cell in its parts: {digits, exponent, marks}, marks being the signs, brackets and
-- percent sign around it in their order; a currency may stand on either side. Empty digits where the
-- cell holds anything else, NULL marks where a word beside it is no currency.
CREATE OR REPLACE MACRO number_parts(cell) AS
  list_transform(
    [
      regexp_extract(
        cell,
        '^([-+−(]?)\p{Z}?(?:([A-Z]{3})|' || currency_signs() || ')?\p{Z}?([-+−(]?)\p{Z}?'
        || '([\d.,](?:[\d.,''’\p{Z}]*[\d.])?)(?:[eE]([+-]?\d\d?))?'
        || '\p{Z}?((?i:k|tsd\.?|thousand|mm|mn|mio\.?|mln\.?|millions?|m|bn|billions?|b|mrd\.?|md)?)\p{Z}?(%?)'
        || '([-−)]?)\p{Z}?(?:([A-Z]{3})|' || currency_signs() || ')?([-−)]?)$',
        ['before', 'code', 'inside', 'digits', 'exponent', 'unit', 'percent', 'behind', 'later', 'after']
      )
    ],
    lambda part: {
      'digits': part.digits,
      'exponent': coalesce(TRY_CAST(part.exponent AS INTEGER), 0) + unit_exponent(part.unit),
      'marks': CASE
        WHEN (part.code = '' OR is_currency_code(part.code)) AND (part.later = '' OR is_currency_code(part.later))
          THEN replace(part.before || part.inside || part.percent || part.behind || part.after, '−', '-')
      END
    }
  )[1];
