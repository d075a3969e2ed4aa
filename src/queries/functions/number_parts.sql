-- A number in a cell in its parts: {digits, exponent, unit, marks}, marks being the signs, brackets
-- and percent sign around it in their order; a currency may stand on either side. Empty digits where
-- the cell holds anything else.
CREATE OR REPLACE MACRO number_parts(cell) AS
  list_transform(
    [
      regexp_extract(
        cell,
        '^([-+−(]?)\p{Z}?(?:' || currency_pattern() || ')?\p{Z}?([-+−(]?)\p{Z}?'
        || '([\d.,](?:[\d.,''’\p{Z}]*[\d.])?)(?:[eE]([+-]?\d\d?))?'
        || '\p{Z}?((?i:k|tsd\.?|thousand|mm|mn|mio\.?|mln\.?|millions?|m|bn|billions?|b|mrd\.?|md)?)\p{Z}?(%?)'
        || '([-−)]?)\p{Z}?(?:' || currency_pattern() || ')?([-−)]?)$',
        ['before', 'inside', 'digits', 'exponent', 'unit', 'percent', 'behind', 'after']
      )
    ],
    lambda part: {
      'digits': part.digits,
      'exponent': coalesce(TRY_CAST(part.exponent AS INTEGER), 0) + unit_exponent(part.unit),
      'marks': replace(part.before || part.inside || part.percent || part.behind || part.after, '−', '-')
    }
  )[1];
