import { useMemo } from 'react';
import { planCandidatesQuestion } from '../../queries/plan-candidates';
import { planSegmentsQuestion } from '../../queries/plan-segments';
import { strategySegmentsQuestion } from '../../queries/strategy-segments';
import { useFilters } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { ErrorNote } from '../../ui/states';
import { technicalDetail } from '../../ui/technical-detail';
import { Answered } from '../shared/answered';
import { WithAccounts } from '../shared/nothing-loaded';
import { isTrial, useChoices } from './choices';
import { NobodyToRecruit, NothingNeeded } from './nothing-to-plan';
import { Plan } from './plan';
import { type PlanRows, planInputs } from './plan-inputs';
import { useTrial } from './use-trial';

const HEIGHT = 720;

/** Whom to recruit next: the accounts that together cover most of the demand that has no proof. */
export function PlanPage() {
  const filters = useFilters();
  const segments = useQuestion(planSegmentsQuestion, { filters });
  const candidates = useQuestion(planCandidatesQuestion, { filters });
  return (
    <WithAccounts>
      <Answered answer={segments} height={HEIGHT} label="Looking for gaps">
        {(needs) => (
          <Answered answer={candidates} height={HEIGHT} label="Looking for candidates">
            {(accounts) => <Planning segments={needs} candidates={accounts} />}
          </Answered>
        )}
      </Answered>
    </WithAccounts>
  );
}

function Planning({ segments, candidates }: PlanRows) {
  const filters = useFilters();
  const [choices] = useChoices();
  const strategy = useQuestion(strategySegmentsQuestion, {}).data;
  const trial = useTrial(filters, choices, strategy);
  const inForce = useMemo(
    () => planInputs({ segments, candidates }, choices),
    [segments, candidates, choices],
  );
  const rows = isTrial(choices) ? trial.data : undefined;
  const tried = useMemo(() => (rows ? planInputs(rows, choices) : null), [rows, choices]);
  const inputs = tried ?? inForce;
  if (!isTrial(choices) && inForce.available.length === 0) return <NothingNeeded />;
  if (!isTrial(choices) && candidates.length === 0) return <NobodyToRecruit />;
  return (
    <>
      {isTrial(choices) && trial.isError ? (
        <ErrorNote
          title="This could not be tried; the plan below is that of the settings in force."
          technicalDetail={technicalDetail(trial.error)}
        />
      ) : null}
      <Plan
        inputs={inputs}
        inForce={tried ? inForce : null}
        isBehind={trial.isBehind || (isTrial(choices) && trial.isLoading)}
        strategy={strategy ?? []}
      />
    </>
  );
}
