/** Whom the Overview names, and for what. */

import { consentExpired, isClaimedStage, nominationsAt, stageAt } from './account-history';
import { groupByAccount } from './arithmetic';
import { isoDay } from './cell-values';
import type { AccountFigures } from './figures';
import { compareText, type Picture } from './picture';
import type { NominationRow } from './sample-rows';

export interface StandoutFigures {
  readonly story: string;
  readonly account_id: string;
  readonly account_name: string;
  readonly accounts: number;
}

const NAMED = 5;
/** Told of those who promise most; every other story of those with the most revenue. */
const OF_PROMISE = ['not re-asked', 'rested by the programme', 'best of the ready', 'hidden gem'];

type Teller = (figures: AccountFigures, nominations: readonly NominationRow[]) => boolean;

function storiesOf({ accounts, asOf, settings }: Picture): Readonly<Record<string, Teller>> {
  const revenues = [...accounts.values()].map(({ revenue }) => revenue ?? 0);
  const largest = revenues.reduce((most, revenue) => Math.max(most, revenue), 0);
  const isClaimed: Teller = ({ programme_stage }) => programme_stage === 'claimed';
  const isUnhappy: Teller = ({ reasons }) => reasons.includes('unhappy');
  const isHappy: Teller = ({ current_sentiment }) =>
    current_sentiment !== null && current_sentiment >= settings.gemSentiment;
  const ofStanding =
    (wanted: string): Teller =>
    ({ standing }) =>
      standing === wanted;
  const cameFromSales: Teller = (_, nominations) =>
    nominationsAt(nominations, asOf).some(
      (nomination) => nomination.source === 'sales' && isClaimedStage(stageAt(nomination, asOf)),
    );
  const hadSevereIncident: Teller = ({ newest_severe_at }) =>
    newest_severe_at !== null && newest_severe_at > isoDay(asOf - settings.agingDays);
  const all =
    (...tellers: readonly Teller[]): Teller =>
    (figures, nominations) =>
      tellers.every((tells) => tells(figures, nominations));
  return {
    'largest and unhappy': all(
      isClaimed,
      isUnhappy,
      ({ revenue }) => revenue !== null && revenue > 0 && revenue === largest,
    ),
    'soured since sales nominated it': all(isClaimed, isUnhappy, cameFromSales),
    'happy but being left': all(isClaimed, isHappy, ({ exiting }) => exiting),
    'severe incident': all(isClaimed, ({ hot }) => hot),
    'not re-asked': all(ofStanding('re-check'), ({ freshness }) =>
      ['stale', 'transactional only'].includes(freshness),
    ),
    'consent expired': all(isClaimed, (_, nominations) => consentExpired(nominations, asOf)),
    'worn out': ofStanding('resting'),
    'large but off strategy': ofStanding('off-strategy'),
    'nominated and unhappy': all(ofStanding('in pipeline'), isUnhappy),
    'rested by the programme': all(({ programme_stage }) => programme_stage === 'resting', isHappy),
    'ready after an incident': all(ofStanding('ready'), hadSevereIncident),
    'best of the ready': ofStanding('ready'),
    'hidden gem': ofStanding('hidden gem'),
  };
}

function promise({ strategic_value, current_sentiment }: AccountFigures): number | null {
  return strategic_value === null || current_sentiment === null
    ? null
    : strategic_value * current_sentiment;
}

/** Up to five accounts of each story, those first that promise most or are the largest. */
export function standouts(picture: Picture): StandoutFigures[] {
  const nominationsOf = groupByAccount(picture.rows.nominations);
  return Object.entries(storiesOf(picture)).flatMap(([story, tells]) => {
    const told = [...picture.accounts].filter(([accountId, figures]) =>
      tells(figures, nominationsOf(accountId)),
    );
    const weight = (figures: AccountFigures): number =>
      (OF_PROMISE.includes(story) ? promise(figures) : figures.revenue) ?? Number.NEGATIVE_INFINITY;
    const ordered = told.sort(
      ([oneId, one], [otherId, other]) =>
        Math.sign(weight(other) - weight(one) || 0) ||
        compareText(one.account_name, other.account_name) ||
        compareText(oneId, otherId),
    );
    return ordered.slice(0, NAMED).map(([account_id, { account_name }]) => ({
      story,
      account_id,
      account_name,
      accounts: told.length,
    }));
  });
}
