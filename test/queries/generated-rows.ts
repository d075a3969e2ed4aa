import fc from 'fast-check';
import { NOMINATION_SOURCES, NOMINATION_STAGES } from '../../src/domain/programme-datasets';
import { dayAt } from './generated-days';

/** The most accounts that a generated company has; facts name one of so many places. */
export const MOST_ACCOUNTS = 36;
const DIMENSION_VALUES: Readonly<Record<string, readonly string[]>> = {
  industry: ['Retail', 'Energy', 'Health', 'Media'],
  region: ['EMEA', 'APAC'],
  segment: ['Enterprise'],
  size_band: ['1–49', '50–249'],
  product: ['Alpha', 'Beta', 'Gamma'],
  use_case: ['Planning', 'Audit'],
  topic: ['security', 'price'],
  format: ['call'],
  Deployment: ['Cloud', 'Own'],
};

const often = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 6 });
const oneOf = (values: readonly string[] = []) => fc.constantFrom(...values);
const someOf = (values: readonly string[] = []) => fc.subarray([...values]);

const day = fc
  .oneof(
    { weight: 3, arbitrary: fc.integer({ min: -90, max: 0 }) },
    { weight: 6, arbitrary: fc.integer({ min: -500, max: 0 }) },
    { weight: 1, arbitrary: fc.integer({ min: -1500, max: 60 }) },
  )
  .map(dayAt);
const recentDay = fc.integer({ min: -90, max: 0 }).map(dayAt);
const place = fc.nat(MOST_ACCOUNTS - 1);
const currency = fc.constantFrom('EUR', 'EUR', 'EUR', 'USD', 'GBP', 'SEK', null);

export const account = fc.record({
  industry: often(oneOf([...(DIMENSION_VALUES.industry ?? []), 'unknown'])),
  region: often(oneOf(DIMENSION_VALUES.region)),
  segment: fc.option(oneOf(DIMENSION_VALUES.segment)),
  employees: often(fc.constantFrom(1, 49, 50, 800, 6000)),
  products: often(someOf(DIMENSION_VALUES.product)),
  use_cases: often(someOf(DIMENSION_VALUES.use_case)),
  annual_contract_value: often(fc.integer({ min: 0, max: 90_000 })),
  currency,
  deployment: often(oneOf(DIMENSION_VALUES.Deployment)),
  /** Whether it bears the name of the first account and is its child. */
  isChild: fc.integer({ min: 0, max: 7 }).map((one) => one === 0),
});

export const opportunity = fc.record({
  place,
  amount: often(fc.integer({ min: 0, max: 500_000 })),
  currency,
  state: fc.constantFrom('open', 'open', 'won', 'won', 'lost'),
  close_date: often(day),
  created_date: often(day),
});

export const response = fc.record({
  place,
  responded_at: day,
  kind: fc.constantFrom('relationship', 'relationship', 'transactional'),
  metric: fc.constantFrom('nps', 'nps', 'csat'),
  /** A share of the scale, on the favourable side more often than not. */
  step: fc.constantFrom(1, 1, 1, 1, 1, 0.75, 0.7, 0.55, 0.5, 0.45, 0.3, 0),
  isOfContact: fc.boolean(),
  isByName: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
});

export const incident = fc.record({
  place,
  opened_at: day,
  closed_at: often(day),
  priority: fc.constantFrom('High', 'low', 'urgent', 'normal', null),
  severity: fc.constantFrom('1', '3', null, null),
  status: fc.constantFrom('open', 'Closed', null),
  topic: often(fc.constantFrom('Security', 'price', 'other')),
});

export const nomination = fc.record({
  place,
  stage: fc.constantFrom(...NOMINATION_STAGES, 'active', 'active', 'active', 'approved'),
  source: fc.constantFrom(...NOMINATION_SOURCES, null),
  hasContact: fc.boolean(),
  nominated_at: often(day),
  approved_at: often(day),
  topics: often(someOf(['Security', 'price'])),
  formats: often(someOf(['call'])),
  review_due: fc.option(day),
  incentive: fc.constantFrom(null, 'no', 'voucher'),
  consent_expires: fc.option(fc.integer({ min: -100, max: 400 }).map(dayAt), { freq: 2 }),
});

export const use = fc.record({
  // A few are used again and again.
  place: fc.oneof(place, fc.nat(8)),
  used_at: fc.oneof(day, recentDay, recentDay),
  opportunity: fc.option(fc.nat(40)),
  outcome: fc.constantFrom('accepted', 'accepted', 'declined', 'no answer', null),
});

type Direction = 'grow' | 'hold' | 'exit';

/** Rows of a strategy, no segment twice; most of them worth much, so that gems and ready ones occur. */
export const strategyRows = fc.uniqueArray(
  fc.constantFrom(...Object.keys(DIMENSION_VALUES)).chain((dimension) =>
    fc.record({
      dimension: fc.constant(dimension),
      segment: oneOf(DIMENSION_VALUES[dimension]),
      direction: fc.constantFrom<Direction>('grow', 'grow', 'grow', 'grow', 'hold', 'hold', 'exit'),
      priority: fc.option(fc.integer({ min: 0, max: 100 })),
      target: fc.option(fc.integer({ min: 0, max: 6 })),
    }),
  ),
  { selector: ({ dimension, segment }) => `${dimension} ${segment}`, minLength: 1, maxLength: 9 },
);

/** Exchange rates of which no two are equally new, so that their order means nothing. */
export const rateRows = fc.uniqueArray(
  fc.record({
    currency: fc.constantFrom('USD', 'GBP', 'SEK'),
    rate: fc.constantFrom(0.5, 0.9, 1.25, 8),
    per: fc.constantFrom('EUR', 'USD', null),
    valid_from: fc.option(day),
  }),
  { selector: (rate) => `${rate.currency} ${rate.valid_from}`, maxLength: 4 },
);
