-- What the user confirmed: rows that write this key belong to this account, loaded now or not. The
-- method is that of the key (id, domain, name, address); account_id is compared as crm_id writes it.
CREATE TABLE intake.aliases (method VARCHAR, key VARCHAR, account_id VARCHAR);
