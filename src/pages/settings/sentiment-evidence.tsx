import { backtestQuestion } from '../../queries/backtest';
import { calibrationQuestion } from '../../queries/calibration';
import { ask } from '../../queries/question';
import { useSession } from '../../state/session-context';
import { BacktestGrid } from './backtest-grid';
import { CalibrationResult } from './calibration-result';
import { OnDemand } from './on-demand';
import { useOnDemand } from './use-on-demand';

/** What speaks for one half-life and κ or another: how well past answers would have told the next ones. */
export function SentimentEvidence() {
  return (
    <>
      <CalibrationEvidence />
      <BacktestEvidence />
    </>
  );
}

function CalibrationEvidence() {
  const session = useSession();
  const work = useOnDemand(async (signal) =>
    ask(await session.engine, calibrationQuestion, {}, { signal }),
  );
  return (
    <OnDemand
      title="Does current sentiment foretell the next answer?"
      aid="Held against three simpler guesses: what the account said last, its plain mean, and the mean of everybody. On many answers this takes a while."
      action="Find the best half-life and κ"
      progress="Predicting every answer from those before it"
      work={work}
    >
      {([found]) => (found ? <CalibrationResult found={found} /> : null)}
    </OnDemand>
  );
}

function BacktestEvidence() {
  const session = useSession();
  const work = useOnDemand(async (signal) =>
    ask(await session.engine, backtestQuestion, {}, { signal }),
  );
  return (
    <OnDemand
      title="Every half-life and κ that is tried"
      aid="The error of five half-lives with six κ, over all answers with an earlier one of the same account. It takes longer than the search above."
      action="Show every pair"
      progress="Predicting every answer with thirty pairs"
      work={work}
    >
      {(rows) => <BacktestGrid rows={rows} />}
    </OnDemand>
  );
}
