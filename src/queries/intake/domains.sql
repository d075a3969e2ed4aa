-- The registrable domain of every host that files wrote; NULL for free-mail hosts and for what is no domain.
CREATE TABLE intake.domains (host VARCHAR, registrable_domain VARCHAR, is_free_mail BOOLEAN);
