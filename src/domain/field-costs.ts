import type { DatasetName } from './dataset';

const NO_ACCOUNT_ID = 'Rows find their account by domain or name only.';
const NO_ACCOUNT_DOMAIN = 'Rows find their account by id or name only.';
const NO_ACCOUNT_NAME = 'Rows find their account by id or domain only.';

/** Dataset → field → what cannot be shown without it. A field whose absence costs nothing is not named. */
const COSTS: Readonly<Record<DatasetName, Readonly<Record<string, string>>>> = {
  accounts: {
    domain: 'Rows of other files can be matched by id and name only.',
    parent_account_id: 'Subsidiaries stand for themselves, not for their group.',
    industry: 'No coverage by industry.',
    country: 'No coverage by country.',
    region: 'No coverage by region.',
    segment: 'No coverage by segment.',
    employees: 'No coverage by size.',
    products: 'No coverage by product.',
    use_cases: 'No coverage by use case.',
    annual_contract_value: 'Revenue comes from won opportunities alone.',
    currency: 'Amounts count in the base currency.',
    owner: 'Nobody is named to ask about an account.',
    customer_since: 'A new customer in the honeymoon cannot be told from an old one.',
  },
  opportunities: {
    written_account_id: NO_ACCOUNT_ID,
    written_domain: NO_ACCOUNT_DOMAIN,
    written_name: NO_ACCOUNT_NAME,
    amount: 'Pipeline is counted in deals, not in money.',
    currency: 'Amounts count in the base currency.',
    close_date: 'No revenue by period: won deals have no day.',
    created_date: 'A deal counts as open from the start, whatever the as-of date.',
  },
  responses: {
    written_account_id: NO_ACCOUNT_ID,
    written_domain: NO_ACCOUNT_DOMAIN,
    written_name: NO_ACCOUNT_NAME,
    respondent_email: 'Several answers of one person count as answers of several people.',
    kind: 'NPS counts as relationship, every other score as transactional.',
    topic: 'Answers cannot be told apart by topic.',
    comment: 'No words beside the scores.',
  },
  incidents: {
    written_account_id: NO_ACCOUNT_ID,
    written_domain: NO_ACCOUNT_DOMAIN,
    written_name: NO_ACCOUNT_NAME,
    closed_at: 'Every incident counts as open unless its status says otherwise.',
    priority: 'All incidents weigh the same.',
    topic: 'Incidents cannot be told apart by topic.',
  },
  nominations: {
    written_account_id: NO_ACCOUNT_ID,
    written_domain: NO_ACCOUNT_DOMAIN,
    written_name: NO_ACCOUNT_NAME,
    contact: 'It cannot be said who of the account would speak.',
    source: 'No comparison of where nominations come from.',
    nominated_at: 'It cannot be said how long a nomination has waited.',
    topics: 'References cannot be matched by topic.',
    formats: 'References cannot be matched by format.',
    last_reviewed_at: 'No queue of references to review.',
    consent_expires: 'Nobody is warned when consent runs out.',
  },
  uses: {
    written_account_id: NO_ACCOUNT_ID,
    written_domain: NO_ACCOUNT_DOMAIN,
    written_name: NO_ACCOUNT_NAME,
    type: 'Big asks cannot be told from small ones.',
    opportunity_id: 'Uses cannot be set beside the deals that they helped.',
    outcome: 'Every use counts as accepted: no rate of acceptance.',
  },
  strategy: {
    direction: 'Every segment counts as one to hold.',
    priority: 'No segment is worth more than another.',
    target: 'No gap to a target in coverage.',
  },
};

/** The fields of a dataset whose absence costs something. */
export function costlyFields(dataset: DatasetName): string[] {
  return Object.keys(COSTS[dataset]);
}

/** What cannot be shown of a dataset without a field; null where nothing is lost. */
export function costOf(dataset: DatasetName, field: string): string | null {
  return COSTS[dataset][field] ?? null;
}
