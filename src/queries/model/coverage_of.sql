-- Coverage of every segment among the chosen accounts (see selected_accounts). A choice in another
-- dimension crosses the segments with it, and crossed cells take the derived target.
CREATE OR REPLACE MACRO coverage_of(choice) AS TABLE
  WITH segment AS (
    SELECT dimension, segment FROM account_memberships
    UNION
    SELECT dimension, segment FROM strategy
  ),
  chosen AS (
    SELECT DISTINCT c.pick.dimension AS dimension, c.pick.segment AS segment
    FROM (SELECT unnest(choice::STRUCT(dimension VARCHAR, segment VARCHAR)[]) AS pick) AS c
  ),
  shown AS (
    SELECT
      s.dimension,
      s.segment,
      EXISTS (FROM chosen AS c WHERE c.dimension <> s.dimension) AS is_crossed
    FROM segment AS s
    WHERE
      NOT EXISTS (FROM chosen AS c WHERE c.dimension = s.dimension)
      OR EXISTS (FROM chosen AS c WHERE c.dimension = s.dimension AND c.segment = s.segment)
  ),
  member AS (
    SELECT
      m.dimension,
      m.segment,
      count(*) FILTER (WHERE t.programme_stage = 'claimed') AS claimed,
      count(*) FILTER (WHERE t.standing = 'ready') AS ready,
      count(*) FILTER (
        WHERE t.standing = 'in pipeline'
          AND NOT list_has_any(t.reasons, ['exiting', 'unhappy', 'hot incident'])
      ) AS candidates,
      count(*) FILTER (WHERE t.standing = 'hidden gem') AS gems
    FROM account_memberships AS m
    JOIN standing AS t USING (account_id)
    WHERE m.account_id IN (SELECT account_id FROM selected_accounts(choice))
    GROUP BY m.dimension, m.segment
  ),
  counted AS (
    SELECT
      s.dimension,
      s.segment,
      coalesce(m.claimed, 0)::INTEGER AS claimed,
      coalesce(m.ready, 0)::INTEGER AS ready,
      coalesce(m.candidates, 0)::INTEGER AS candidates,
      coalesce(m.gems, 0)::INTEGER AS gems,
      coalesce(d.open_opportunities, 0)::INTEGER AS open_opportunities,
      coalesce(d.open_pipeline, 0)::DOUBLE AS open_pipeline,
      CASE
        WHEN s.segment = 'unknown' THEN NULL
        WHEN s.is_crossed THEN ceil(coalesce(d.open_opportunities, 0) / p.opportunities_per_reference)
        WHEN y.target IS NOT NULL THEN y.target
        WHEN y.direction = 'exit' THEN 0
        ELSE ceil(coalesce(d.open_opportunities, 0) / p.opportunities_per_reference)
      END::INTEGER AS target
    FROM shown AS s
    CROSS JOIN settings AS p
    LEFT JOIN member AS m USING (dimension, segment)
    LEFT JOIN segment_demand(choice) AS d USING (dimension, segment)
    LEFT JOIN strategy AS y USING (dimension, segment)
  )
  SELECT
    dimension,
    segment,
    target,
    claimed,
    ready,
    candidates,
    gems,
    open_opportunities,
    open_pipeline,
    -- CASE, because least and greatest pass over NULL.
    CASE WHEN target IS NOT NULL THEN greatest(0, target - ready) END AS gap,
    CASE WHEN target > 0 THEN least(1, ready / target) END AS coverage,
    CASE WHEN target > 0 THEN least(1, claimed / target) END AS claimed_coverage
  FROM counted;
