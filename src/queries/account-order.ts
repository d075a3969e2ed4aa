import { STANDINGS } from '../domain/standings';
import { type Sql, sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';

/** What the list of accounts can be sorted by; unknown values come last either way. */
const SORT_KEYS = {
  account_name: sql`strip_accents(lower(s.account_name))`,
  standing: sql`list_position(${STANDINGS}, s.standing)`,
  reasons: sql`len(s.reasons)`,
  revenue: sql`s.revenue`,
  strategic_value: sql`s.strategic_value`,
  current_sentiment: sql`s.current_sentiment`,
  newest_relationship_at: sql`t.newest_relationship_at`,
  responses: sql`t.responses`,
  trend: sql`t.trend`,
  programme_stage: sql`list_position(['claimed', 'in pipeline', 'resting', 'retired', 'declined', 'none'], s.programme_stage)`,
  uses_365d: sql`u.uses_365d`,
  last_used_at: sql`u.last_used_at`,
  owner: sql`lower(nullif(a.owner, ''))`,
  industry: sql`nullif(a.industry, '')`,
  region: sql`nullif(a.region, '')`,
  size_band: sql`CASE WHEN a.size_band IS NOT NULL THEN a.employees END`,
  segment: sql`nullif(a.segment, '')`,
  country: sql`nullif(a.country, '')`,
  domain: sql`nullif(web_host(a.domain), '')`,
  customer_since: sql`a.customer_since`,
};

export type AccountSort = keyof typeof SORT_KEYS;

export const ACCOUNT_SORTS = Object.keys(SORT_KEYS) as AccountSort[];

/** The accounts of a list, and the order they stand in. */
export interface AccountOrder extends Filtered {
  /** Part of a name, in any case and with or without accents, of a domain or of an id; '' for all. */
  search: string;
  sort: AccountSort;
  isDescending: boolean;
}

/** The listed accounts with the tables that hold their figures: standing s, sentiment t, uses u, record a. */
export function listedAccounts({ filters, search }: Pick<AccountOrder, 'filters' | 'search'>): Sql {
  return sql`FROM standing AS s
JOIN account_sentiment AS t USING (account_no)
JOIN account_uses AS u USING (account_no)
JOIN accounts AS a USING (account_no)
${amongChosen(filters)}${search.trim() === '' ? sql`` : matching(search.trim())}`;
}

/** How the list is ordered; of equals the name decides, and then the id. */
export function listOrder({
  sort,
  isDescending,
}: Pick<AccountOrder, 'sort' | 'isDescending'>): Sql {
  return sql`ORDER BY ${SORT_KEYS[sort]}${isDescending ? sql` DESC` : sql``} NULLS LAST, s.account_name, s.account_id`;
}

function matching(search: string): Sql {
  return sql`WHERE
  contains(strip_accents(lower(s.account_name)), strip_accents(lower(${search})))
  OR contains(web_host(a.domain), lower(${search}))
  OR contains(lower(s.account_id), lower(${search}))
  OR crm_id(s.account_id) = crm_id(${search})
`;
}
