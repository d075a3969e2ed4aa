import { formatCount } from '../../domain/format';
import { accountCardQuestion } from '../../queries/account-card';
import { type MatchCandidate, matchCandidatesQuestion } from '../../queries/match-candidates';
import { useFilters } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { Answered } from '../shared/answered';
import { WithAccounts } from '../shared/nothing-loaded';
import { PageHead } from '../shared/page-head';
import { matchFinding } from './candidate-words';
import styles from './match.module.css';
import { NearMisses } from './near-misses';
import { RequestForm } from './request-form';
import { ShortlistSection } from './shortlist-section';
import { useRequest } from './use-request';

const HEIGHT = 640;

/** Who can speak for us to somebody: the request, whom to ask first, and who only just cannot. */
export function MatchPage() {
  return (
    <WithAccounts>
      <Match />
    </WithAccounts>
  );
}

function Match() {
  const filters = useFilters();
  const [request] = useRequest();
  const answer = useQuestion(matchCandidatesQuestion, { filters, request });
  return (
    <Answered answer={answer} height={HEIGHT} label="Looking for references">
      {(rows) => <Matched rows={rows} />}
    </Answered>
  );
}

function Matched({ rows }: { rows: readonly MatchCandidate[] }) {
  const [request] = useRequest();
  const card = useQuestion(accountCardQuestion, { account_id: request.account ?? '' }).data?.[0];
  const prospect = request.account === null ? null : (card?.account_name ?? null);
  const free = rows.filter(({ blocked }) => blocked.length === 0);
  const near = rows.filter(({ blocked }) => blocked.length === 1);
  return (
    <>
      <PageHead title={matchFinding(free, prospect)}>
        {rows.length === 0
          ? 'No account is claimed, on its way or a hidden gem: bring the programme’s own sheet.'
          : `Of ${formatCount(rows.length)} that are claimed, on their way or hidden gems, ${formatCount(near.length)} miss by a single rule.`}
      </PageHead>
      <div className={styles.columns}>
        <RequestForm candidates={rows} />
        <div className={styles.found}>
          <ShortlistSection rows={free} />
          <NearMisses rows={near} others={rows.length - free.length - near.length} />
        </div>
      </div>
    </>
  );
}
