import type { Row } from '../../../src/engine/decode';
import type { Engine } from '../../../src/engine/engine';
import { accountContactsQuestion } from '../../../src/queries/account-contacts';
import { accountListQuestion } from '../../../src/queries/account-list';
import { accountNeighboursQuestion } from '../../../src/queries/account-neighbours';
import { accountSegmentsQuestion } from '../../../src/queries/account-segments';
import { accountTimelineQuestion } from '../../../src/queries/account-timeline';
import { accountTotalsQuestion } from '../../../src/queries/account-totals';
import { ask, type Question } from '../../../src/queries/question';
import { sentimentCurveQuestion } from '../../../src/queries/sentiment-curve';
import {
  accountList,
  accountTotals,
  type ListOptions,
  neighbours,
} from '../../independent/account-list';
import { contactSignals } from '../../independent/contact-signals';
import { isProgrammeDimension } from '../../independent/segments';
import { sentimentCurve } from '../../independent/sentiment-curve';
import { timeline } from '../../independent/timeline';
import type { Asked } from '../asked';
import type { Check } from '../check';

/** Every figure of an account by its own question costs a query: some accounts stand for all. */
const LOOKED_AT = 8;

const LISTS: readonly ListOptions[] = [
  { search: '', sort: 'revenue', isDescending: true },
  { search: 'o', sort: 'newest_relationship_at', isDescending: false },
  { search: ' AR', sort: 'current_sentiment', isDescending: true },
  { search: '', sort: 'standing', isDescending: true },
  { search: '1', sort: 'industry', isDescending: false },
];

export const ACCOUNT_PAGE_CHECKS: readonly Check[] = [
  ...LISTS.flatMap((list) => [
    {
      name: `account-list ${JSON.stringify(list)}`,
      key: ['account_id'],
      isOrdered: true,
      expected: ({ picture }: Asked) => accountList(picture, list),
      async actual(engine: Engine, { filters }: Asked) {
        const params = { filters, ...list, limit: null, skipped: 0 };
        const rows = await ask(engine, accountListQuestion, params);
        return rows.map(
          ({ skipped, domain, trend, owner, industry, region, segment, country, ...row }) => {
            const { customer_since, ...compared } = row;
            return compared;
          },
        );
      },
    },
    {
      name: `account-totals ${JSON.stringify(list)}`,
      key: [],
      isOrdered: false,
      expected: ({ picture }: Asked) => [accountTotals(picture, list.search)],
      actual: (engine: Engine, { filters }: Asked) =>
        ask(engine, accountTotalsQuestion, { filters, search: list.search }),
    },
    {
      name: `account-neighbours ${JSON.stringify(list)}`,
      key: ['account_id'],
      isOrdered: false,
      expected: ({ picture }: Asked) => {
        const all = neighbours(picture, list);
        return [...all.slice(0, 1), ...all.slice(-1)].slice(0, all.length);
      },
      async actual(engine: Engine, asked: Asked) {
        const all = neighbours(asked.picture, list).map(({ account_id }) => account_id);
        const ends = [...all.slice(0, 1), ...all.slice(-1)].slice(0, all.length);
        return ofAccounts(ends, (account_id) =>
          ask(engine, accountNeighboursQuestion, {
            filters: asked.filters,
            ...list,
            account_id,
          }),
        );
      },
    },
  ]),
  ofEach(sentimentCurveQuestion, ['account_id', 'day'], (asked, account_id) =>
    sentimentCurve(asked.picture, account_id),
  ),
  ofEach(
    accountTimelineQuestion,
    ['account_id', 'day', 'kind', 'event', 'source_row', 'figure'],
    (asked, account_id) => timeline(asked.picture, account_id),
    ({ subject, words, unit, file_name, ...row }) => row,
  ),
  ofEach(accountSegmentsQuestion, ['account_id', 'dimension', 'segment'], segmentsOf),
  ofEach(accountContactsQuestion, ['account_id', 'contact'], ({ rows, options }, account_id) =>
    contactSignals(rows, options).filter((signal) => signal.account_id === account_id),
  ),
];

/** A question about one account, asked of some of those that are chosen. */
export function ofEach<Found extends Row>(
  question: Question<{ account_id: string }, Found>,
  key: readonly string[],
  expected: (asked: Asked, accountId: string) => readonly object[],
  compared: (row: Found) => Row = (row) => row,
): Check {
  return {
    name: question.name,
    key,
    isOrdered: false,
    expected: (asked) => lookedAt(asked).flatMap((accountId) => expected(asked, accountId)),
    actual: (engine, asked) =>
      ofAccounts(lookedAt(asked), async (account_id) =>
        (await ask(engine, question, { account_id })).map(compared),
      ),
  };
}

async function ofAccounts(
  accountIds: readonly string[],
  answerOf: (accountId: string) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const account_id of accountIds)
    for (const row of await answerOf(account_id)) rows.push({ account_id, ...row });
  return rows;
}

/** Evenly among the chosen accounts, those with the most answers among them. */
export function lookedAt({ picture }: Asked): string[] {
  const all = [...picture.accounts]
    .sort(([, one], [, other]) => other.responses - one.responses)
    .map(([accountId]) => accountId);
  const step = Math.max(1, Math.floor(all.length / LOOKED_AT));
  return all.filter((_, at) => at % step === 0).slice(0, LOOKED_AT);
}

/** The segments of an account, and what the strategy says of each. */
export function segmentsOf({ view }: Asked, account_id: string) {
  const { segmentsById, strategy } = view.frame;
  return [...(segmentsById.get(account_id) ?? [])].flatMap(([dimension, segments]) => {
    const wanted = isProgrammeDimension(dimension) ? undefined : strategy.rows.get(dimension);
    return segments.map((segment) => {
      const hold = wanted && !strategy.derived ? { direction: 'hold', priority: 50 } : undefined;
      const { direction = null, priority = null } = wanted?.get(segment) ?? hold ?? {};
      return { account_id, dimension, segment, direction, priority };
    });
  });
}
