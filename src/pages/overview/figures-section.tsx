import { dimensionLabel } from '../../domain/dimensions';
import { formatMoney, formatPercent } from '../../domain/format';
import { pipelineCoverageQuestion } from '../../queries/pipeline-coverage';
import type { ReferenceCounts } from '../../queries/reference-counts';
import { useAddress } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { Figure, FigureRow } from '../../ui/figure';
import { useCurrency } from '../shared/use-currency';
import { useDimension } from '../shared/use-dimension';

/** The five figures of the Overview. */
export function FiguresSection({ counts }: { counts: ReferenceCounts }) {
  const [{ filters }] = useAddress();
  const { dimension } = useDimension();
  const currency = useCurrency();
  const covered = useQuestion(pipelineCoverageQuestion, { filters, dimension }).data?.[0];
  const by = dimensionLabel(dimension).toLowerCase();
  return (
    <FigureRow>
      <Figure
        label="Ready references"
        value={String(counts.ready)}
        detail={`of ${counts.claimed} claimed`}
      />
      <Figure
        label="Open pipeline covered"
        value={formatPercent(covered?.coverage)}
        detail={`by ${by}; the list says ${formatPercent(covered?.claimed_coverage)}`}
      />
      <Figure
        label="Land mines"
        value={String(counts.land_mines)}
        detail={
          counts.land_mine_revenue === null
            ? 'revenue not known'
            : `${formatMoney(counts.land_mine_revenue, currency, { compact: true })} revenue`
        }
      />
      <Figure
        label="Without a current signal"
        value={String(counts.without_signal)}
        detail="of the claimed references"
      />
      <Figure
        label="Hidden gems"
        value={String(counts.gems)}
        detail={`${counts.gems_in_gaps} in segments with a gap`}
      />
    </FigureRow>
  );
}
