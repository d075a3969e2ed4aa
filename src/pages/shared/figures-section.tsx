import { dimensionLabel } from '../../domain/dimensions';
import { formatCount, formatMoney, formatPercent } from '../../domain/format';
import { pipelineCoverageQuestion } from '../../queries/pipeline-coverage';
import type { ReferenceCounts } from '../../queries/reference-counts';
import { useFilters } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { Figure, FigureRow } from '../../ui/figure';
import type { ChangedFigure } from './change-words';
import { FigureChange } from './figure-change';
import { useCurrency } from './use-currency';
import { useDimension } from './use-dimension';
import { useIsPainted } from './use-is-painted';

interface FiguresProps {
  counts: ReferenceCounts;
  /** Whether the counts are those of the present model: then there is time for what changed. */
  isSettled: boolean;
  /** Whether each says since when it changed; the date may stand close by. */
  isDayTold?: boolean;
}

/** The five figures of a programme, and below each how much it changed. */
export function FiguresSection({ counts, isSettled, isDayTold = true }: FiguresProps) {
  const filters = useFilters();
  const { dimension } = useDimension();
  const currency = useCurrency();
  const isPainted = useIsPainted();
  const covered = useQuestion(pipelineCoverageQuestion, { filters, dimension }).data?.[0];
  const by = dimensionLabel(dimension).toLowerCase();
  const change = (figure: ChangedFigure) =>
    isPainted && isSettled ? <FigureChange figure={figure} isDayTold={isDayTold} /> : null;
  return (
    <FigureRow>
      <Figure
        label="Ready references"
        value={formatCount(counts.ready)}
        detail={`of ${formatCount(counts.claimed)} claimed`}
        change={change('ready')}
      />
      <Figure
        label="Open pipeline covered"
        value={formatPercent(covered?.coverage)}
        detail={`by ${by}; the list says ${formatPercent(covered?.claimed_coverage)}`}
        change={change('pipeline covered')}
      />
      <Figure
        label="Land mines"
        value={formatCount(counts.land_mines)}
        detail={
          counts.land_mine_revenue === null
            ? 'revenue not known'
            : `${formatMoney(counts.land_mine_revenue, currency, { compact: true })} revenue`
        }
        change={change('land mines')}
      />
      <Figure
        label="Without a current signal"
        value={formatCount(counts.without_signal)}
        detail="of the claimed references"
        change={change('without signal')}
      />
      <Figure
        label="Hidden gems"
        value={formatCount(counts.gems)}
        detail={`${formatCount(counts.gems_in_gaps)} in segments with a gap`}
        change={change('hidden gems')}
      />
    </FigureRow>
  );
}
