import { useState } from 'react';
import { dimensionLabel } from '../../domain/dimensions';
import { formatCount } from '../../domain/format';
import type { CoverageRow } from '../../queries/coverage-rows';
import { strategySegmentsQuestion } from '../../queries/strategy-segments';
import { useSession, useSessionState } from '../../state/session-context';
import { useFilters } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { Button } from '../../ui/button';
import { useCurrency } from '../shared/use-currency';
import { useDimension } from '../shared/use-dimension';
import styles from './coverage.module.css';
import { SegmentTable } from './segment-table';
import { TargetEditor } from './target-editor';

/** What was done last, and how many edits there were then: undo takes back the latest one. */
interface Done {
  text: string;
  edits: number | null;
}

/** Every segment with its figures; its target can be changed where it is not that of a filter's cells. */
export function TargetsSection({ rows }: { rows: CoverageRow[] }) {
  const filters = useFilters();
  const { dimension } = useDimension();
  const currency = useCurrency();
  const session = useSession();
  const edits = useSessionState(({ past }) => past.length);
  const [done, setDone] = useState<Done | null>(null);
  const strategy = useQuestion(strategySegmentsQuestion, {}).data;
  const isCrossed = filters.some((choice) => choice.dimension !== dimension);
  const undo = async () => {
    await session.undo();
    setDone({ text: 'The target is again what it was.', edits: null });
  };
  const renderTarget = ({ segment, target, open_opportunities }: CoverageRow) => {
    const row = strategy?.find((one) => one.dimension === dimension && one.segment === segment);
    if (target === null || isCrossed || !strategy) return formatCount(target);
    return (
      <TargetEditor
        dimension={dimension}
        segment={segment}
        target={target}
        own={row?.target ?? null}
        direction={row?.direction ?? null}
        openOpportunities={open_opportunities}
        strategy={strategy}
        onApplied={(text) => setDone({ text, edits: session.store.getState().past.length })}
      />
    );
  };
  return (
    <section className={styles.section} aria-label="Targets">
      <div className={styles.done} role="status">
        {done?.text}
        {done?.edits === edits ? (
          <Button variant="quiet" onPress={() => void undo()}>
            Undo
          </Button>
        ) : null}
      </div>
      <SegmentTable
        rows={rows}
        currency={currency}
        dimension={dimensionLabel(dimension)}
        renderTarget={renderTarget}
      />
      <p className={styles.aid}>
        {isCrossed
          ? 'Within the filter the targets are derived; without it they can be changed here.'
          : 'A target can be changed here: press it. Changes are those of the strategy in Settings.'}
      </p>
    </section>
  );
}
