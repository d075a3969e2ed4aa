import { dimensionLabel } from '../../domain/dimensions';
import { formatCount, formatMoney } from '../../domain/format';
import { pipelineCoverageQuestion } from '../../queries/pipeline-coverage';
import type { ReferenceCounts } from '../../queries/reference-counts';
import { useFilters } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { Figure, FigureRow } from '../../ui/figure';
import { useCurrency } from './use-currency';
import { useDimension } from './use-dimension';

/** The figures of a programme that nominated nobody yet. */
export function GemFigures({ counts }: { counts: ReferenceCounts }) {
  const filters = useFilters();
  const { dimension } = useDimension();
  const currency = useCurrency();
  const covered = useQuestion(pipelineCoverageQuestion, { filters, dimension }).data?.[0];
  return (
    <FigureRow>
      <Figure
        label="Hidden gems"
        value={formatCount(counts.gems)}
        detail="happy, strategic, not nominated"
      />
      <Figure
        label="Gems where a reference is missing"
        value={formatCount(counts.gems_in_gaps)}
        detail={`in segments with a gap, by ${dimensionLabel(dimension).toLowerCase()}`}
      />
      <Figure
        label="Open pipeline without proof"
        value={formatMoney(covered?.open_pipeline, currency, { compact: true })}
        detail="in segments that need references"
      />
      <Figure label="Accounts" value={formatCount(counts.accounts)} detail="to choose from" />
    </FigureRow>
  );
}
