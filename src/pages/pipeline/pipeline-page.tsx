import { ageingNominationsQuestion } from '../../queries/ageing-nominations';
import { dataSummaryQuestion } from '../../queries/data-summary';
import { fatigueQuestion } from '../../queries/fatigue';
import { idleReferencesQuestion } from '../../queries/idle-references';
import { type LandMine, landMinesQuestion } from '../../queries/land-mines';
import { type Review, reviewQueueQuestion } from '../../queries/review-queue';
import { useFilters } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { Answered } from '../shared/answered';
import { WithAccounts } from '../shared/nothing-loaded';
import { Alarming, PageHead } from '../shared/page-head';
import { CallTodaySection } from './call-today-section';
import { FatigueSection } from './fatigue-section';
import { InfluenceSection } from './influence-section';
import { NpsSection } from './nps-section';
import { pipelineHeadline, pipelineSentences } from './pipeline-headline';
import { ReviewSection } from './review-section';
import { SourcesSection } from './sources-section';
import { StagesSection } from './stages-section';

const HEAD_HEIGHT = 96;

/** The programme lead's week: is the pipeline healthy, and whom to call today. */
export function PipelinePage() {
  return (
    <WithAccounts>
      <Pipeline />
    </WithAccounts>
  );
}

function Pipeline() {
  const filters = useFilters();
  const summary = useQuestion(dataSummaryQuestion, {});
  const mines = useQuestion(landMinesQuestion, { filters });
  const reviews = useQuestion(reviewQueueQuestion, { filters });
  return (
    <Answered answer={summary} height={HEAD_HEIGHT} label="Looking at the programme">
      {([loaded]) => (
        <>
          {loaded && loaded.nominations === 0 ? (
            <PageHead title="No programme is loaded yet.">
              Bring the programme’s own sheet: a row per nomination, with its account and its stage.
              What the other files tell already stands below.
            </PageHead>
          ) : (
            <Answered answer={mines} height={HEAD_HEIGHT} label="Looking for land mines">
              {(found) => (
                <Answered answer={reviews} height={HEAD_HEIGHT} label="Lining up the reviews">
                  {(queue) => <Head mines={found} reviews={queue} />}
                </Answered>
              )}
            </Answered>
          )}
          {loaded && loaded.nominations > 0 ? <CallTodaySection /> : null}
          <ReviewSection />
          <StagesSection />
          <SourcesSection />
          <FatigueSection />
          <InfluenceSection />
          <NpsSection />
        </>
      )}
    </Answered>
  );
}

function Head({ mines, reviews }: { mines: readonly LandMine[]; reviews: readonly Review[] }) {
  const filters = useFilters();
  const facts = {
    mines,
    reviews,
    ageing: useQuestion(ageingNominationsQuestion, { filters }).data ?? [],
    idle: useQuestion(idleReferencesQuestion, { filters }).data ?? [],
    fatigue: useQuestion(fatigueQuestion, { filters }).data?.[0],
  };
  const { ready, calls } = pipelineHeadline(mines, reviews);
  return (
    <PageHead
      title={
        <>
          {ready} {calls ? <Alarming>{calls}</Alarming> : null}
        </>
      }
    >
      {pipelineSentences(facts).join(' ')}
    </PageHead>
  );
}
