INSERT INTO intake.strategy BY NAME
SELECT dimension, segment, direction, priority, target, 7 AS import_id, place AS source_row
FROM (
  VALUES
    (1, 'industry', 'Banking', 'grow', 100, 400),
    (2, 'industry', 'Insurance', 'grow', 90, 300),
    (3, 'industry', 'Healthcare', 'grow', 80, NULL),
    (4, 'industry', 'Logistics', 'grow', NULL, 200),
    (5, 'industry', 'Retail', 'hold', 60, NULL),
    (6, 'industry', 'Energy', 'hold', NULL, 100),
    (7, 'industry', 'Public sector', 'hold', 40, NULL),
    (8, 'industry', 'Media', 'exit', NULL, NULL),
    (9, 'region', 'EMEA', 'grow', 100, 900),
    (10, 'region', 'Americas', 'grow', 90, NULL),
    (11, 'region', 'APAC', 'hold', 50, NULL),
    (12, 'region', 'Nordics', 'hold', NULL, 150),
    (13, 'size_band', '5,000+', 'grow', 100, 500),
    (14, 'size_band', '1,000–4,999', 'grow', 80, NULL),
    (15, 'size_band', '250–999', 'hold', NULL, NULL),
    (16, 'size_band', '1–49', 'hold', 20, NULL),
    (17, 'product', 'Planning', 'grow', 100, 400),
    (18, 'product', 'Analytics', 'grow', 70, NULL),
    (19, 'product', 'Portal', 'hold', 30, NULL),
    (20, 'product', 'Warehouse', 'hold', 10, NULL)
) AS t(place, dimension, segment, direction, priority, target);
