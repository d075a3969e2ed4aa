import { firstStepsQuestion } from '../../../src/queries/first-steps';
import { hiddenGemsQuestion } from '../../../src/queries/hidden-gems';
import { landMinesQuestion } from '../../../src/queries/land-mines';
import { ask } from '../../../src/queries/question';
import { referenceCountsQuestion } from '../../../src/queries/reference-counts';
import { waterfallQuestion } from '../../../src/queries/waterfall';
import type { AccountFigures } from '../../independent/figures';
import { NO_SEGMENTS } from '../../independent/frame';
import type { Picture } from '../../independent/picture';
import type { MatchedRow } from '../../independent/sample-rows';
import type { Strategy } from '../../independent/strategy';
import { segmentsIn } from '../../independent/view';
import type { Asked } from '../asked';
import { answer, answerByDimension, type Check, largestFirst } from '../check';
import { coverageIn } from './segments';

const CHECKS = [
  'exiting',
  'unhappy',
  'hot incident',
  'no current signal',
  'worn out',
  'off-strategy',
];

/** What there is, whatever the filters. */
export const FIRST_STEP_CHECKS: readonly Check[] = [
  {
    name: firstStepsQuestion.name,
    key: ['step'],
    isOrdered: true,
    expected: ({ rows, view, picture }) => [
      { step: 'accounts', count: rows.accounts.length },
      { step: 'strategy', count: strategyRows(view.frame.strategy) },
      { step: 'opportunities', count: matched(rows.opportunities) },
      { step: 'answers', count: matched(rows.responses) },
      { step: 'nominations', count: matched(rows.nominations) },
      { step: 'ready reference', count: listed(picture, 'ready').length },
    ],
    actual: (engine) => ask(engine, firstStepsQuestion, {}),
  },
];

/** The figures of the Overview. */
export const HEADLINE_CHECKS: readonly Check[] = [
  answer(waterfallQuestion, {
    key: ['step'],
    isOrdered: true,
    expected({ picture }) {
      const claimed = [...picture.accounts.values()].filter(isClaimed);
      const first = claimed.map(({ reasons }) => reasons[0] ?? 'ready');
      return [
        { step: 'claimed', count: claimed.length },
        ...[...CHECKS, 'ready'].map((step) => ({
          step,
          count: first.filter((reason) => reason === step).length,
        })),
      ];
    },
  }),
  answerByDimension(referenceCountsQuestion, {
    key: [],
    isOrdered: false,
    expected: (asked, dimension) => [referenceCounts(asked, dimension)],
  }),
  answer(landMinesQuestion, {
    key: ['account_id'],
    isOrdered: true,
    expected: ({ picture }) =>
      largestFirst(
        listed(picture, 'land mine').map((mine) => ({
          ...mine,
          reasons: picture.accounts.get(mine.account_id)?.reasons ?? [],
        })),
        ({ account_name, account_id }) => `${account_name}\0${account_id}`,
      ),
  }),
  answer(hiddenGemsQuestion, {
    key: ['account_id'],
    isOrdered: false,
    expected: ({ picture }) => listed(picture, 'hidden gem'),
  }),
];

/** The accounts of a standing, with what a list of them shows of each. */
function listed({ accounts }: Picture, wanted: AccountFigures['standing']) {
  return [...accounts]
    .filter(([, { standing }]) => standing === wanted)
    .map(([account_id, figures]) => ({
      account_id,
      account_name: figures.account_name,
      revenue: figures.revenue,
      strategic_value: figures.strategic_value,
      current_sentiment: figures.current_sentiment,
      interval_low: figures.interval_low,
      interval_high: figures.interval_high,
      responses: figures.responses,
    }));
}

function matched(rows: readonly MatchedRow[]): number {
  return rows.filter(({ accountId }) => accountId !== null).length;
}

/** A strategy that was derived has no rows of its own. */
function strategyRows({ derived, rows }: Strategy): number {
  return derived ? 0 : [...rows.values()].reduce((sum, { size }) => sum + size, 0);
}

function isClaimed({ programme_stage }: AccountFigures): boolean {
  return programme_stage === 'claimed';
}

function referenceCounts(asked: Asked, dimension: string): object {
  const { picture, view } = asked;
  const accounts = [...picture.accounts];
  const standingAs = (standing: AccountFigures['standing']) =>
    accounts.filter(([, figures]) => figures.standing === standing);
  const short = coverageIn(asked, dimension).filter(({ gap }) => gap !== null && gap > 0);
  const names = short.map(({ segment }) => segment);
  const segmentsOf = (accountId: string) =>
    segmentsIn(view.frame.segmentsById.get(accountId) ?? NO_SEGMENTS, dimension);
  const lost = standingAs('land mine').flatMap(([, { revenue }]) =>
    revenue === null ? [] : [revenue],
  );
  const claimed = accounts.filter(([, figures]) => isClaimed(figures));
  return {
    accounts: accounts.length,
    claimed: claimed.length,
    ready: standingAs('ready').length,
    land_mines: standingAs('land mine').length,
    land_mine_revenue: lost.length === 0 ? null : lost.reduce((sum, revenue) => sum + revenue, 0),
    without_signal: claimed.filter(([, { reasons }]) => reasons.includes('no current signal'))
      .length,
    gems: standingAs('hidden gem').length,
    gems_in_gaps: standingAs('hidden gem').filter(([accountId]) =>
      segmentsOf(accountId).some((segment) => names.includes(segment)),
    ).length,
  };
}
