import { isClosedUndated, isSevere } from '../independent/account-history';
import { sum } from '../independent/arithmetic';
import { readDay } from '../independent/cell-values';
import { isReady } from '../independent/comparison';
import { countedRows } from '../independent/picture';
import { recovery } from '../independent/recovery';
import { responseValue } from '../independent/response-value';
import { type CookbookChecks, counted, figureOf, total } from './cookbook-check';

/** Who owns Norddeutsche Stahl AG, the largest land mine. */
const OWNER = '005D50000000NT0IAM';

/** Checks of “Whom not to call” and “Who cooled, and who was never asked”. */
export const STANDING_CHECKS: CookbookChecks = {
  'Land mines of each owner': {
    columns: 'account_owner land_mines revenue accounts',
    answered: figureOf('revenue', 'account_owner', OWNER),
    workedOut: ({ accounts }) =>
      sum(
        accounts
          .filter(({ standing, owner }) => standing === 'land mine' && owner === OWNER)
          .map(({ revenue }) => revenue ?? 0),
      ),
  },
  'Why references fail, and how many for each reason': {
    columns: 'reason accounts',
    answered: figureOf('accounts', 'reason', 'off-strategy'),
    workedOut: ({ accounts }) =>
      accounts.filter(
        ({ programme_stage, reasons }) =>
          programme_stage === 'claimed' && reasons.includes('off-strategy'),
      ).length,
  },
  'Revenue at risk': {
    columns: 'unhappy_accounts revenue_at_risk share_of_revenue',
    answered: total('share_of_revenue'),
    workedOut: ({ accounts }) => {
      const isUnhappy = (sentiment: number | null) => sentiment !== null && sentiment < 0;
      const unhappy = accounts.filter(({ current_sentiment }) => isUnhappy(current_sentiment));
      const paid = (some: typeof accounts) => sum(some.map(({ revenue }) => revenue ?? 0));
      return paid(unhappy) / paid(accounts);
    },
  },
  'References that wait for a severe incident to be closed': {
    columns: 'account_name incident_id priority subject opened_at days_open',
    answered: total('days_open'),
    workedOut: ({ picture }) => {
      const { asOf, rows, accounts } = picture;
      const open = countedRows(picture, rows.incidents).filter(
        (incident) =>
          isSevere(incident) &&
          !isClosedUndated(incident) &&
          incident.openedAt <= asOf &&
          (incident.closedAt ?? asOf + 1) > asOf &&
          accounts.get(incident.accountId)?.programme_stage === 'claimed',
      );
      return sum(open.map(({ openedAt }) => asOf - openedAt));
    },
  },
  'References that are asked too often': {
    columns: 'account_name uses use_cap last_used_at uses_of_the_year',
    answered: total('uses_of_the_year'),
    workedOut: ({ accounts, picture }) =>
      sum(
        accounts
          .filter(({ uses_90d }) => uses_90d >= picture.settings.useCap)
          .map(({ uses_365d }) => uses_365d),
      ),
  },
  'Who cooled since the comparison date': {
    columns: 'account_name standing sentiment_then sentiment_now change',
    answered: counted,
    workedOut: ({ compared }) =>
      compared.filter(({ before, now }) => {
        const then = before.standing.current_sentiment;
        const today = now.standing.current_sentiment;
        return then !== null && today !== null && today - then <= -20;
      }).length,
  },
  'References lost since the comparison date': {
    columns: 'account_name standing reasons revenue',
    answered: total('revenue'),
    workedOut: ({ compared }) =>
      sum(
        compared
          .filter(({ before, now }) => isReady(before) && !isReady(now))
          .map(({ now }) => now.standing.revenue ?? 0),
      ),
  },
  'References whose newest answer is older than 270 days': {
    columns: 'account_name standing newest_relationship_at days',
    answered: total('days'),
    workedOut: ({ accounts, picture }) =>
      sum(
        accounts
          .filter(({ programme_stage }) => programme_stage === 'claimed')
          .map(({ newest_relationship_at }) => readDay(newest_relationship_at ?? ''))
          .map((day) => (day === null ? 0 : picture.asOf - day))
          .filter((days) => days > 270),
      ),
  },
  'How much of each industry answers': {
    columns: 'industry accounts heard share',
    answered: figureOf('share', 'industry', 'Energy'),
    workedOut: ({ picture, answersOfTheYear }) => {
      const heard = new Set(
        answersOfTheYear
          .filter(({ kind }) => kind === 'relationship')
          .map(({ accountId }) => accountId),
      );
      const energy = picture.rows.accounts.filter(({ industry }) => industry === 'Energy');
      return energy.filter(({ accountId }) => heard.has(accountId)).length / energy.length;
    },
  },
  'Sentiment by kind of survey': {
    columns: 'kind metric answers mean_value unfavourable',
    answered: figureOf('mean_value', 'kind', 'transactional'),
    workedOut: ({ answersOfTheYear }) => {
      const answers = answersOfTheYear.filter(({ kind }) => kind === 'transactional');
      return sum(answers.map(responseValue)) / answers.length;
    },
  },
  'Where tickets feel unlike the relationship': {
    columns: 'account_name standing relationship tickets divergence',
    answered: counted,
    workedOut: ({ accounts }) =>
      accounts.filter(({ relationship_sentiment, transactional_sentiment }) => {
        if (relationship_sentiment === null || transactional_sentiment === null) return false;
        return Math.abs(transactional_sentiment - relationship_sentiment) >= 60;
      }).length,
  },
  'Days until an account is happy again after a severe incident': {
    columns: 'priority closed followed_by_favour median_days',
    answered: total('followed_by_favour'),
    workedOut: ({ picture }) => recovery(picture.rows, {}).incidents,
  },
};
