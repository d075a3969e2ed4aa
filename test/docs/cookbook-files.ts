import { sum } from '../independent/arithmetic';
import { isOpenAt } from '../independent/deals';
import { countedRows } from '../independent/picture';
import { type CookbookChecks, figureOf, total } from './cookbook-check';

const TEN = 10;

/** Checks of “Revenue and pipeline” and “The files”. */
export const FILE_CHECKS: CookbookChecks = {
  'How much hangs on the ten largest': {
    columns: 'account_name standing revenue strategic_value share_so_far',
    answered: (rows) => Number(rows.at(-1)?.share_so_far),
    workedOut: ({ accounts }) => {
      const revenues = accounts
        .map(({ revenue }) => revenue ?? 0)
        .sort((one, other) => other - one);
      return sum(revenues.slice(0, TEN)) / sum(revenues);
    },
  },
  'Open deals whose close date has passed': {
    columns: 'name account_name amount close_date days_late',
    answered: total('days_late'),
    workedOut: ({ picture }) =>
      sum(
        countedRows(picture, picture.rows.opportunities)
          .filter((opportunity) => isOpenAt(opportunity, picture.asOf))
          .map(({ closeDate }) => Math.max(0, picture.asOf - (closeDate ?? picture.asOf))),
      ),
  },
  'Amounts that are in no total': {
    columns: 'currency opportunities amount',
    answered: figureOf('amount', 'currency', 'CHF'),
    workedOut: ({ picture }) =>
      sum(
        picture.rows.opportunities
          .filter(({ currency }) => currency === 'CHF')
          .map(({ amount }) => amount ?? 0),
      ),
  },
  'Where the records of each file went': {
    columns: 'file_name dataset records header_records footer_records loaded left_out rejected',
    answered: total('loaded'),
    workedOut: ({ picture }) => sum([...picture.rows.counts.values()].map(({ loaded }) => loaded)),
  },
  'Unmatched rows by file': {
    columns: 'file_name unmatched written',
    answered: total('unmatched'),
    workedOut: ({ picture }) => {
      const { opportunities, responses, incidents, nominations, uses } = picture.rows;
      return [opportunities, responses, incidents, nominations, uses]
        .flat()
        .filter(({ accountId }) => accountId === null).length;
    },
  },
  'Rejected records by reason': {
    columns: 'file_name column_name reason records first_value',
    answered: total('records'),
    workedOut: ({ picture }) => picture.rows.rejects.length,
  },
  'How answers found their account': {
    columns: 'file_name matched_by answers',
    answered: total('answers'),
    workedOut: ({ picture }) => picture.rows.responses.length,
  },
};
