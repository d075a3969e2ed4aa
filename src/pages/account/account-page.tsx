import { daySpan } from '../../charts/time-axis';
import { type AccountCard, accountCardQuestion } from '../../queries/account-card';
import { accountTimelineQuestion } from '../../queries/account-timeline';
import { dataSummaryQuestion } from '../../queries/data-summary';
import { useAddressPart } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { Answered } from '../shared/answered';
import { WithAccounts } from '../shared/nothing-loaded';
import styles from './account.module.css';
import { AccountFigures, AccountHead } from './account-head';
import { ContributionSection } from './contribution-section';
import { CurveSection } from './curve-section';
import { FindAccount } from './find-account';
import { NeighbourLinks } from './neighbour-links';
import { PeopleSection } from './people-section';
import { SegmentsSection } from './segments-section';
import { StandingSection } from './standing-section';
import { TimelineSection } from './timeline-section';

const PAGE_HEIGHT = 800;
const TIME_HEIGHT = 480;

/** Everything that is known of one account, and the records that say so. */
export function AccountPage() {
  const account = useAddressPart('account');
  return (
    <WithAccounts>
      {account === null ? (
        <FindAccount accountId={null} />
      ) : (
        <Account key={account} accountId={account} />
      )}
    </WithAccounts>
  );
}

function Account({ accountId }: { accountId: string }) {
  const answer = useQuestion(accountCardQuestion, { account_id: accountId });
  return (
    <Answered answer={answer} height={PAGE_HEIGHT} label="Looking up the account">
      {([card]) => (card ? <KnownAccount card={card} /> : <FindAccount accountId={accountId} />)}
    </Answered>
  );
}

function KnownAccount({ card }: { card: AccountCard }) {
  const { account_id: accountId } = card;
  return (
    <>
      <NeighbourLinks accountId={accountId} />
      <AccountHead card={card} />
      <AccountFigures card={card} />
      <div className={styles.two}>
        <StandingSection accountId={accountId} />
        <ContributionSection accountId={accountId} />
      </div>
      <OverTime account={card} />
      <div className={styles.two}>
        <SegmentsSection accountId={accountId} />
        <PeopleSection accountId={accountId} />
      </div>
    </>
  );
}

/** Sentiment and what happened, over the same days. */
function OverTime({ account }: { account: AccountCard }) {
  const accountId = account.account_id;
  const events = useQuestion(accountTimelineQuestion, { account_id: accountId });
  const asOf = useQuestion(dataSummaryQuestion, {}).data?.[0]?.as_of;
  return (
    <Answered answer={events} height={TIME_HEIGHT} label="Reading what happened">
      {(rows) => {
        if (!asOf) return null;
        const days = rows.flatMap(({ day }) => (day === null ? [] : [day]));
        const span = daySpan(days, asOf);
        return (
          <div className={styles.overTime}>
            <CurveSection accountId={accountId} span={span} />
            <TimelineSection account={account} events={rows} span={span} />
          </div>
        );
      }}
    </Answered>
  );
}
