import { useState } from 'react';
import { ReadyBridge, ReadyBridgeTable } from '../../charts/ready-bridge';
import { bridgeStepId, bridgeStepLabel, bridgeSummary } from '../../charts/ready-bridge-steps';
import { formatCount } from '../../domain/format';
import type { Mover } from '../../queries/movers';
import { moversQuestion } from '../../queries/movers';
import { readyBridgeQuestion } from '../../queries/ready-bridge';
import { useFilters } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { EmptyState } from '../../ui/states';
import { ToolButton } from '../../ui/tool-button';
import { bridgeFinding, moversFinding } from '../shared/change-findings';
import { bridgeStepOf, byMove } from '../shared/movers';
import { QuestionChart } from '../shared/question-chart';
import { useComparedDay, useLoadedThenNote } from '../shared/use-compared-day';
import { MoversTable } from './movers-table';

const BRIDGE_HEIGHT = 220;
const MOVERS_HEIGHT = 320;

/** What changed since the comparison date: how the ready became others, and who stands elsewhere. */
export function ChangesSection() {
  const filters = useFilters();
  const [chosen, setChosen] = useState<string | null>(null);
  const day = useComparedDay();
  const loadedThen = useLoadedThenNote();
  const bridge = useQuestion(readyBridgeQuestion, { filters }).data ?? [];
  // After a change of dates or filters there may be no such step any more.
  const step = bridge.find((row) => bridgeStepId(row) === chosen);
  const isBehind = (mover: Mover) => step === undefined || bridgeStepOf(mover) === chosen;
  return (
    <>
      <QuestionChart
        question={readyBridgeQuestion}
        params={{ filters }}
        height={BRIDGE_HEIGHT}
        label="Comparing the ready references"
        finding={(rows) => bridgeFinding(rows, day)}
        readingAid="From the ready references then to those now; a bar shows its accounts"
        summary={(rows) => bridgeSummary(rows, day)}
        table={(rows) => <ReadyBridgeTable rows={rows} day={day} />}
        note={() => loadedThen}
      >
        {(rows) => (
          <ReadyBridge
            rows={rows}
            day={day}
            onSelect={(id) => setChosen(id === chosen ? null : id)}
          />
        )}
      </QuestionChart>
      <QuestionChart
        question={moversQuestion}
        params={{ filters }}
        height={MOVERS_HEIGHT}
        label="Looking for accounts that stand elsewhere"
        finding={(rows) =>
          step
            ? `${bridgeStepLabel(step, day)}: ${Math.abs(step.change)} ${step.step === 'lost' ? 'no longer ready' : 'now ready'}`
            : moversFinding(rows, day)
        }
        readingAid="Where each account stood then and stands now, and which check flipped"
        summary={(rows) => `${formatCount(rows.length)} accounts stand elsewhere than on ${day}.`}
        tools={
          step ? <ToolButton onPress={() => setChosen(null)}>all movers</ToolButton> : undefined
        }
        empty={
          <EmptyState
            title={`Every account stands where it stood on ${day}.`}
            text="Choose another date to compare with, or other filters."
          />
        }
      >
        {(rows) => <MoversTable key={chosen} movers={byMove(rows).filter(isBehind)} />}
      </QuestionChart>
    </>
  );
}
