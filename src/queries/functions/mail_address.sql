-- What a file wrote as website or e-mail, as one address among many is compared. NULL for none.
CREATE OR REPLACE MACRO mail_address(address) AS nullif(lower(trim(address)), '');
