import type { DatasetName } from './dataset';

/** What cannot be shown where none of some fields is given. */
export interface FieldCost {
  without: readonly string[];
  says: string;
}

const COSTS: Readonly<Record<DatasetName, readonly FieldCost[]>> = {
  accounts: [
    { without: ['domain'], says: 'Rows of other files can be matched by id and name only.' },
    { without: ['annual_contract_value'], says: 'Revenue can be nothing but what was won.' },
  ],
  opportunities: [
    { without: ['amount'], says: 'Won deals give no revenue, and open ones no pipeline.' },
    { without: ['currency'], says: 'Amounts count in the base currency.' },
    {
      without: ['close_date'],
      says: 'Closed deals count neither as revenue nor as open: nobody knows when they closed.',
    },
    {
      without: ['created_date'],
      says: 'Looking back, a deal counts as open before it was created.',
    },
  ],
  responses: [
    { without: ['respondent_email'], says: 'It cannot be seen who answered.' },
    {
      without: ['kind'],
      says: 'NPS answers count as relationship, all others as transactional.',
    },
    {
      without: ['topic'],
      says: 'Answers have no topic but the one that their score column names.',
    },
    { without: ['comment'], says: 'No words stand beside the scores.' },
  ],
  incidents: [
    {
      without: ['closed_at'],
      says: 'Incidents count as open unless their status says closed.',
    },
    {
      without: ['priority', 'severity'],
      says: 'No incident counts as severe, so none makes a land mine.',
    },
  ],
  nominations: [
    { without: ['contact'], says: 'It cannot be seen who of the account would speak.' },
    { without: ['source'], says: 'It cannot be compared where good references come from.' },
    { without: ['nominated_at'], says: 'A nomination exists always, whatever day you look at.' },
    { without: ['consent_expires'], says: 'Consent never counts as expired.' },
  ],
  uses: [
    { without: ['outcome'], says: 'Every use counts, also one declined or never answered.' },
    { without: ['opportunity_id'], says: 'It cannot be seen which deal a use helped.' },
  ],
  strategy: [
    { without: ['direction'], says: 'No segment counts as one that is being left.' },
    { without: ['direction', 'priority'], says: 'Every segment is worth the same.' },
    { without: ['target'], says: 'Targets are one reference per five open opportunities.' },
  ],
  rates: [
    { without: ['per'], says: 'Rates are taken to be in the base currency.' },
    { without: ['valid_from'], says: 'A rate holds always, whatever day you look at.' },
  ],
};

/** Dataset → field → the dimension of coverage that it gives. */
const DIMENSIONS: Partial<Record<DatasetName, Readonly<Record<string, string>>>> = {
  accounts: {
    industry: 'industry',
    region: 'region',
    segment: 'segment',
    employees: 'size',
    products: 'product',
    use_cases: 'use case',
  },
  nominations: { topics: 'topic', formats: 'format' },
};

/** The written keys, by what rows find their account by. */
const KEYS: Readonly<Record<string, string>> = {
  written_account_id: 'id',
  written_domain: 'domain',
  written_name: 'name',
};

/** What cannot be shown of a dataset of which only some fields are given. */
export function costsOf(dataset: DatasetName, isGiven: (field: string) => boolean): FieldCost[] {
  const costs = COSTS[dataset].filter(({ without }) => !without.some(isGiven));
  return [...matchingCost(isGiven), ...coverageCost(dataset, isGiven), ...costs];
}

/** Every field that a sentence is about. */
export function costlyFields(dataset: DatasetName): string[] {
  return [
    ...COSTS[dataset].flatMap(({ without }) => without),
    ...Object.keys(DIMENSIONS[dataset] ?? {}),
  ];
}

/** Rows that name their account in one or two ways of three; nothing where they name it in none. */
function matchingCost(isGiven: (field: string) => boolean): FieldCost[] {
  const [given, without] = parted(Object.keys(KEYS), isGiven);
  if (given.length === 0 || without.length === 0) return [];
  const ways = given.map((field) => KEYS[field] ?? field);
  return [{ without, says: `Rows find their account by its ${ways.join(' or ')} alone.` }];
}

function coverageCost(dataset: DatasetName, isGiven: (field: string) => boolean): FieldCost[] {
  const dimensions = DIMENSIONS[dataset] ?? {};
  const [, without] = parted(Object.keys(dimensions), isGiven);
  if (without.length === 0) return [];
  const names = without.map((field) => dimensions[field] ?? field);
  return [{ without, says: `No coverage by ${LIST.format(names)}.` }];
}

const LIST = new Intl.ListFormat('en-GB', { type: 'disjunction' });

function parted<Item>(items: readonly Item[], holds: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(holds), items.filter((item) => !holds(item))];
}
