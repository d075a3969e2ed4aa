-- What the import would have learnt of the hosts that the accounts name.
INSERT INTO intake.domains
SELECT 'customer-' || number || '.example', 'customer-' || number || '.example', FALSE
FROM range(company.account_count()) AS t(number);
