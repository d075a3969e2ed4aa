import * as v from 'valibot';
import {
  BIG_FORMATS,
  LEAST_TENURE_YEARS,
  LONG_TENURE_YEARS,
  MATCH_RULES,
  type MatchRequest,
  OLD_ANSWER_DAYS,
  RESTED_DAYS,
  rulesOf,
  TOPIC_CONFLICT_DAYS,
  UNKNOWN_FIT,
  weightsOf,
} from '../domain/match';
import { STANDINGS } from '../domain/standings';
import { sql } from '../engine/sql';
import { amongChosen, choiceLiteral, type Filtered } from './choice';
import type { Question } from './question';

const MATCH_WARNINGS = [
  'honeymoon',
  'recent big ask',
  'may compete',
  'contact unfavourable',
  'contact silent',
  'format not stated',
] as const;

export type MatchWarning = (typeof MATCH_WARNINGS)[number];

const DAYS_OF_YEAR = 365.25;

const fit = v.nullable(v.number());

const row = v.object({
  account_id: v.string(),
  account_name: v.string(),
  standing: v.picklist(STANDINGS),
  /** 0–100: how well it suits the request, by the preferences that apply; NULL where none does. */
  score: v.nullable(v.number()),
  /** The rules in force that it breaks; none for those that may be asked. */
  blocked: v.array(v.picklist(MATCH_RULES)),
  /** Why its standing keeps it from being asked. */
  standing_reasons: v.array(v.string()),
  warnings: v.array(v.picklist(MATCH_WARNINGS)),
  recovered: v.boolean(),
  /** What it has of each preference, 0–1; NULL where that does not apply or is not known. */
  segment_fit: fit,
  topic_fit: fit,
  sentiment_fit: fit,
  value_fit: fit,
  rest_fit: fit,
  freshness_fit: fit,
  tenure_fit: fit,
  current_sentiment: v.nullable(v.number()),
  strategic_value: v.nullable(v.number()),
  newest_relationship_at: v.nullable(v.string()),
  customer_since: v.nullable(v.string()),
  topics: v.array(v.string()),
  formats: v.array(v.string()),
  contacts: v.array(v.string()),
  recent_uses: v.number(),
  last_used_at: v.nullable(v.string()),
  last_use: v.nullable(v.string()),
});

export type MatchCandidate = v.InferOutput<typeof row>;

export interface MatchParams extends Filtered {
  request: MatchRequest;
}

/** Every account that is claimed, on its way or a hidden gem: who may be asked first, the best first. */
export const matchCandidatesQuestion: Question<MatchParams, MatchCandidate> = {
  name: 'match-candidates',
  title: 'Who can speak for us here, the best first, and what keeps the others from it?',
  row,
  sql: ({ filters, request }) => {
    const weight = weightsOf(request);
    const wanted = choiceLiteral(request.segments);
    return sql`WITH asked AS (
  SELECT
    coalesce(try_cast(${request.on} AS DATE), s.as_of) AS needed_on,
    lower(trim(${request.topic})) AS topic,
    lower(trim(${request.format})) AS format,
    s.*
  FROM settings AS s
),
prospect AS (
  SELECT account_no, industry, region
  FROM accounts
  WHERE crm_id(account_id) = crm_id(${request.account})
),
wanted AS (
  SELECT w.pick.dimension AS dimension, w.pick.segment AS segment
  FROM (SELECT unnest(${wanted}::STRUCT(dimension VARCHAR, segment VARCHAR)[]) AS pick) AS w
),
-- In how many of the wanted dimensions an account has a wanted segment.
fitting AS (
  SELECT m.account_no, count(DISTINCT m.dimension) AS dimensions
  FROM account_memberships AS m
  JOIN wanted AS w USING (dimension, segment)
  GROUP BY m.account_no
),
offered AS (
  SELECT
    n.account_no,
    list_sort(list_distinct(flatten(list(coalesce(n.topics, []))))) AS topics,
    list_sort(list_distinct(flatten(list(coalesce(n.formats, []))))) AS formats,
    list_sort(list_distinct(list(n.contact) FILTER (WHERE n.contact <> ''))) AS contacts,
    bool_and(n.consent_expires <= a.needed_on) FILTER (
      WHERE n.stage IN ('approved', 'active') AND n.consent_expires IS NOT NULL
    ) AS consent_expired
  FROM current_nominations AS n
  CROSS JOIN asked AS a
  WHERE n.stage IN ('nominated', 'vetting', 'approved', 'active')
  GROUP BY n.account_no
),
used AS (
  SELECT
    u.account_no,
    count(*) FILTER (WHERE u.used_at > a.needed_on - a.use_window_days) AS recent_uses,
    bool_or(
      list_contains(${BIG_FORMATS}, lower(trim(u.type)))
      AND u.used_at >= fiscal_quarter_start(a.needed_on, a.fiscal_year_start)
    ) AS has_big_ask,
    max(u.used_at) AS last_used_at,
    arg_max(u.type, (u.used_at, coalesce(u.type, ''))) AS last_use
  FROM uses AS u
  CROSS JOIN asked AS a
  WHERE use_counts(u.outcome) AND u.used_at <= least(a.as_of, a.needed_on)
  GROUP BY u.account_no
),
in_conflict AS (
  SELECT DISTINCT n.account_no
  FROM incidents AS n
  JOIN asked AS a ON lower(trim(n.topic)) = a.topic
  WHERE n.opened_at <= a.as_of AND n.opened_at > a.as_of - ${TOPIC_CONFLICT_DAYS}
),
people AS (
  SELECT
    account_id,
    bool_or(coalesce(warning = 'unfavourable', FALSE)) AS is_unfavourable,
    bool_or(coalesce(warning = 'silent', FALSE)) AS is_silent
  FROM contact_signals
  GROUP BY account_id
),
known AS (
  SELECT
    s.*,
    t.newest_relationship_at,
    t.honeymoon,
    i.recovered,
    r.customer_since,
    coalesce(o.topics, []) AS topics,
    coalesce(o.formats, []) AS formats,
    coalesce(o.contacts, []) AS contacts,
    coalesce(o.consent_expired, FALSE) AS consent_expired,
    coalesce(u.recent_uses, 0)::INTEGER AS recent_uses,
    coalesce(u.has_big_ask, FALSE) AS has_big_ask,
    u.last_used_at,
    u.last_use,
    c.account_no IS NOT NULL AS in_conflict,
    coalesce(p.is_unfavourable, FALSE) AS is_unfavourable,
    coalesce(p.is_silent, FALSE) AS is_silent,
    coalesce(s.account_no = (SELECT account_no FROM prospect), FALSE) AS is_itself,
    coalesce((r.industry, r.region) IN (SELECT (industry, region) FROM prospect), FALSE) AS is_rival,
    a.needed_on,
    a.topic,
    a.format,
    a.use_cap,
    (a.needed_on - r.customer_since) / ${DAYS_OF_YEAR} AS tenure_years,
    list_filter(
      [CASE WHEN s.programme_stage <> 'claimed' THEN 'not claimed' END]
      || list_filter(s.reasons, lambda reason: list_contains(['exiting', 'unhappy', 'hot incident', 'off-strategy'], reason))
      || [CASE WHEN s.freshness IN ('stale', 'transactional only', 'no signal') THEN 'no current signal' END],
      lambda reason: reason IS NOT NULL
    ) AS standing_reasons,
    coalesce(f.dimensions, 0) / nullif((SELECT count(DISTINCT dimension) FROM wanted), 0) AS segment_fit
  FROM standing AS s
  JOIN accounts AS r USING (account_no)
  JOIN account_sentiment AS t USING (account_no)
  JOIN account_incidents AS i USING (account_no)
  LEFT JOIN offered AS o USING (account_no)
  LEFT JOIN used AS u USING (account_no)
  LEFT JOIN in_conflict AS c USING (account_no)
  LEFT JOIN fitting AS f USING (account_no)
  LEFT JOIN people AS p ON p.account_id = s.account_id
  CROSS JOIN asked AS a
  ${amongChosen(filters)}WHERE s.programme_stage IN ('claimed', 'in pipeline') OR s.standing = 'hidden gem'
),
fits AS (
  SELECT
    *,
    CASE WHEN topic IS NOT NULL THEN list_contains(topics, topic)::INTEGER::DOUBLE END AS topic_fit,
    (current_sentiment + 100) / 200 AS sentiment_fit,
    strategic_value / 100 AS value_fit,
    coalesce(least(needed_on - last_used_at, ${RESTED_DAYS}) / ${RESTED_DAYS}, 1)::DOUBLE AS rest_fit,
    1 - least(greatest(needed_on - newest_relationship_at, 0), ${OLD_ANSWER_DAYS}) / ${OLD_ANSWER_DAYS} AS freshness_fit,
    greatest(least(tenure_years / ${LONG_TENURE_YEARS}, 1), 0) AS tenure_fit
  FROM known
),
weighed AS (
  SELECT
    *,
    [
      {'fit': segment_fit, 'weight': CASE WHEN segment_fit IS NULL THEN 0 ELSE ${weight.segments}::DOUBLE END},
      {'fit': topic_fit, 'weight': CASE WHEN topic_fit IS NULL THEN 0 ELSE ${weight.topic}::DOUBLE END},
      {'fit': sentiment_fit, 'weight': ${weight.sentiment}::DOUBLE},
      {'fit': value_fit, 'weight': ${weight.value}::DOUBLE},
      {'fit': rest_fit, 'weight': ${weight.rest}::DOUBLE},
      {'fit': freshness_fit, 'weight': ${weight.freshness}::DOUBLE},
      {'fit': tenure_fit, 'weight': ${weight.tenure}::DOUBLE}
    ] AS parts
  FROM fits
)
SELECT
  account_id,
  account_name,
  standing,
  100 * list_sum(list_transform(parts, lambda part: part.weight * coalesce(part.fit, ${UNKNOWN_FIT})))
  / nullif(list_sum(list_transform(parts, lambda part: part.weight)), 0) AS score,
  list_filter(
    [
      CASE WHEN is_itself THEN 'itself' END,
      CASE WHEN list_contains(${request.avoid}::VARCHAR[], account_id) THEN 'avoided' END,
      CASE WHEN len(standing_reasons) > 0 THEN 'standing' END,
      CASE WHEN consent_expired THEN 'consent' END,
      CASE WHEN in_conflict THEN 'topic conflict' END,
      CASE WHEN recent_uses >= use_cap THEN 'fatigue' END,
      CASE WHEN len(formats) > 0 AND NOT list_contains(formats, format) THEN 'format' END,
      CASE WHEN honeymoon THEN 'honeymoon' END,
      CASE WHEN tenure_years IS NULL OR tenure_years < ${LEAST_TENURE_YEARS} THEN 'tenure' END
    ],
    lambda rule: rule IS NOT NULL AND list_contains(${rulesOf(request)}::VARCHAR[], rule)
  ) AS blocked,
  standing_reasons,
  list_filter(
    [
      CASE WHEN honeymoon THEN 'honeymoon' END,
      CASE WHEN has_big_ask THEN 'recent big ask' END,
      CASE WHEN is_rival AND NOT is_itself THEN 'may compete' END,
      CASE WHEN is_unfavourable THEN 'contact unfavourable' END,
      CASE WHEN is_silent THEN 'contact silent' END,
      CASE WHEN format IS NOT NULL AND len(formats) = 0 THEN 'format not stated' END
    ],
    lambda warning: warning IS NOT NULL
  ) AS warnings,
  recovered,
  segment_fit,
  topic_fit,
  sentiment_fit,
  value_fit,
  rest_fit,
  freshness_fit,
  tenure_fit,
  current_sentiment,
  strategic_value,
  newest_relationship_at,
  customer_since,
  topics,
  formats,
  contacts,
  recent_uses,
  last_used_at,
  last_use
FROM weighed
ORDER BY len(blocked), round(score, 9) DESC NULLS LAST, account_id`;
  },
};
