import { ChartFrame } from '../../charts/chart-frame';
import { ReferenceWaterfall } from '../../charts/reference-waterfall';
import { ReferenceWaterfallTable } from '../../charts/reference-waterfall-table';
import { waterfallSummary } from '../../charts/waterfall-steps';
import type { ReferenceCounts } from '../../queries/reference-counts';
import { waterfallQuestion } from '../../queries/waterfall';
import { useAddress } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { EmptyState } from '../../ui/states';
import { Answered } from '../shared/answered';
import { SqlTool } from '../shared/sql-tool';
import { waterfallFinding } from './headline';

const HEIGHT = 260;

/** From what the list claims to what is ready. */
export function WaterfallSection({ counts }: { counts: ReferenceCounts }) {
  const [{ filters }] = useAddress();
  const answer = useQuestion(waterfallQuestion, { filters });
  return (
    <Answered answer={answer} height={HEIGHT} label="Checking each claimed reference">
      {(rows) => (
        <ChartFrame
          finding={waterfallFinding(counts)}
          readingAid="Each check removes the references that fail it first"
          summary={waterfallSummary(rows)}
          table={<ReferenceWaterfallTable rows={rows} />}
          moreTools={
            <SqlTool
              title={waterfallQuestion.title}
              statement={waterfallQuestion.sql({ filters })}
            />
          }
        >
          {counts.claimed > 0 ? (
            <ReferenceWaterfall rows={rows} />
          ) : (
            <EmptyState
              title="No reference is claimed here."
              text="The programme’s own sheet brings nominations and their stages."
            />
          )}
        </ChartFrame>
      )}
    </Answered>
  );
}
