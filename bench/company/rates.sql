INSERT INTO intake.rates BY NAME
SELECT currency, rate, 'EUR' AS per, 8 AS import_id, place AS source_row
FROM (VALUES (1, 'USD', 0.9), (2, 'GBP', 1.2)) AS t(place, currency, rate);
