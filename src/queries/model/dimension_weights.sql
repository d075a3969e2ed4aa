-- How much each dimension that has priorities counts in strategic value: 1 unless the user set it.
CREATE OR REPLACE TABLE dimension_weights AS
SELECT s.dimension_no, p.dimension, coalesce(any_value(c.weight), 1)::DOUBLE AS weight
FROM segment_priorities AS p
JOIN segments AS s USING (segment_no)
LEFT JOIN chosen_weights AS c ON c.dimension = p.dimension
GROUP BY s.dimension_no, p.dimension;
