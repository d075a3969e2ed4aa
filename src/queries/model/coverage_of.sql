-- Coverage of every segment among the chosen accounts (see selected_accounts). A choice in another
-- dimension crosses the segments with it, and crossed cells take the derived target.
CREATE OR REPLACE MACRO coverage_of(choice) AS TABLE
  WITH chosen AS (
    SELECT DISTINCT c.pick.dimension AS dimension, c.pick.segment AS segment
    FROM (SELECT unnest(choice::STRUCT(dimension VARCHAR, segment VARCHAR)[]) AS pick) AS c
  ),
  existing AS (
    SELECT DISTINCT segment_no FROM segment_members
    UNION
    SELECT s.segment_no FROM strategy JOIN segments AS s USING (dimension, segment)
  ),
  shown AS (
    SELECT
      s.segment_no,
      s.dimension,
      s.segment,
      EXISTS (FROM chosen AS c WHERE c.dimension <> s.dimension) AS is_crossed
    FROM segments AS s
    SEMI JOIN existing USING (segment_no)
    WHERE
      NOT EXISTS (FROM chosen AS c WHERE c.dimension = s.dimension)
      OR EXISTS (FROM chosen AS c WHERE c.dimension = s.dimension AND c.segment = s.segment)
  ),
  member AS (
    SELECT
      m.segment_no,
      count(*) FILTER (WHERE t.programme_stage = 'claimed') AS claimed,
      count(*) FILTER (WHERE t.standing = 'ready') AS ready,
      count(*) FILTER (WHERE t.standing = 'in pipeline' AND t.is_safe) AS candidates,
      count(*) FILTER (WHERE t.standing = 'hidden gem') AS gems
    FROM segment_members AS m
    JOIN (
      SELECT
        account_no,
        programme_stage,
        standing,
        NOT list_has_any(reasons, ['exiting', 'unhappy', 'hot incident']) AS is_safe
      FROM standing
      SEMI JOIN selected_accounts(choice) AS chosen USING (account_no)
      WHERE standing <> 'outside'
    ) AS t USING (account_no)
    GROUP BY m.segment_no
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
      segment_target(
        s.segment,
        CASE WHEN NOT s.is_crossed THEN y.target END,
        CASE WHEN NOT s.is_crossed THEN y.direction END,
        d.open_opportunities,
        p.opportunities_per_reference
      ) AS target
    FROM shown AS s
    CROSS JOIN settings AS p
    LEFT JOIN member AS m USING (segment_no)
    LEFT JOIN segment_demand(choice) AS d USING (segment_no)
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
