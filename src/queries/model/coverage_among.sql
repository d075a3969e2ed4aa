-- Coverage of every segment among the accounts of a table or of what a WITH names, whose name is given. A choice
-- in another dimension crosses the segments with it, and crossed cells take the derived target.
CREATE OR REPLACE MACRO coverage_among(accounts, choice) AS TABLE
  WITH picked AS (
    SELECT DISTINCT c.pick.dimension AS dimension, c.pick.segment AS segment
    FROM (SELECT unnest(choice::STRUCT(dimension VARCHAR, segment VARCHAR)[]) AS pick) AS c
  ),
  shown AS (
    SELECT
      s.segment_no,
      s.dimension,
      s.segment,
      EXISTS (FROM picked AS c WHERE c.dimension <> s.dimension) AS is_crossed
    FROM present_segments AS s
    WHERE
      NOT EXISTS (FROM picked AS c WHERE c.dimension = s.dimension)
      OR EXISTS (FROM picked AS c WHERE c.dimension = s.dimension AND c.segment = s.segment)
  ),
  account AS (
    -- Those outside without demand count nowhere.
    SELECT
      t.account_no,
      t.programme_stage = 'claimed' AS is_claimed,
      t.standing = 'ready' AS is_ready,
      t.standing = 'in pipeline'
        AND NOT list_has_any(t.reasons, ['exiting', 'unhappy', 'hot incident']) AS is_candidate,
      t.standing = 'hidden gem' AS is_gem,
      d.open_opportunities,
      d.open_pipeline
    FROM standing AS t
    LEFT JOIN account_demand AS d ON d.account_no = t.account_no
    SEMI JOIN query_table(accounts) AS chosen ON chosen.account_no = t.account_no
    WHERE t.standing <> 'outside' OR d.account_no IS NOT NULL
  ),
  summed AS (
    SELECT
      m.segment_no,
      count(*) FILTER (WHERE a.is_claimed) AS claimed,
      count(*) FILTER (WHERE a.is_ready) AS ready,
      count(*) FILTER (WHERE a.is_candidate) AS candidates,
      count(*) FILTER (WHERE a.is_gem) AS gems,
      sum(a.open_opportunities) AS open_opportunities,
      sum(a.open_pipeline) AS open_pipeline
    FROM segment_members AS m
    JOIN account AS a USING (account_no)
    GROUP BY m.segment_no
  ),
  counted AS (
    SELECT
      s.dimension,
      s.segment,
      coalesce(n.claimed, 0)::INTEGER AS claimed,
      coalesce(n.ready, 0)::INTEGER AS ready,
      coalesce(n.candidates, 0)::INTEGER AS candidates,
      coalesce(n.gems, 0)::INTEGER AS gems,
      coalesce(n.open_opportunities, 0)::INTEGER AS open_opportunities,
      coalesce(n.open_pipeline, 0)::DOUBLE AS open_pipeline,
      segment_target(
        s.segment,
        CASE WHEN NOT s.is_crossed THEN y.target END,
        CASE WHEN NOT s.is_crossed THEN y.direction END,
        n.open_opportunities,
        p.opportunities_per_reference
      ) AS target
    FROM shown AS s
    CROSS JOIN settings AS p
    LEFT JOIN summed AS n USING (segment_no)
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
