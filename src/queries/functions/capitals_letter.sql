-- The letter that encodes which of five characters are capitals: the first for none, the second where
-- the first character is one, and so on by bits. The list holds the 32 patterns in that order.
CREATE OR REPLACE MACRO capitals_letter(five) AS substr(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345',
  1 + strpos(
    '00000 10000 01000 11000 00100 10100 01100 11100 00010 10010 01010 11010 00110 10110 01110 11110 00001 10001 01001 11001 00101 10101 01101 11101 00011 10011 01011 11011 00111 10111 01111 11111',
    regexp_replace(regexp_replace(five, '[A-Z]', '.', 'g'), '[^.]', '0', 'g').replace('.', '1')
  )::INTEGER // 6,
  1
);
