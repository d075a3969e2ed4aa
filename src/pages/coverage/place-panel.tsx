import type { MatrixPlace } from '../../charts/matrix-rows';
import { type SegmentChoice, withChosen } from '../../domain/dimensions';
import { formatCount, formatMoney } from '../../domain/format';
import {
  COVERAGE_PARTS,
  type SegmentAccount,
  segmentAccountsQuestion,
} from '../../queries/segment-accounts';
import { goTo, useFilters } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { Button } from '../../ui/button';
import { Answered } from '../shared/answered';
import { CsvTool } from '../shared/csv-tool';
import { SqlTool } from '../shared/sql-tool';
import { useCurrency } from '../shared/use-currency';
import { AccountList } from './account-list';
import styles from './coverage.module.css';
import { gapWords } from './gap-words';

const HEIGHT = 320;

/** The figures of a cell that its panel explains. */
export interface PlaceFigures {
  target: number | null;
  ready: number;
  candidates: number;
  gems: number;
}

export interface PlacePanelProps {
  place: MatrixPlace;
  dimension: string;
  crossed: string;
  /** Null where the place is all accounts. */
  figures: PlaceFigures | null;
  onClose: () => void;
}

/** What stands behind a cell: its gap, who could fill it, and every account that it counts. */
export function PlacePanel({ place, dimension, crossed, figures, onClose }: PlacePanelProps) {
  const filters = useFilters();
  const currency = useCurrency();
  const chosen = filtersOf(place, dimension, crossed, filters);
  const answer = useQuestion(segmentAccountsQuestion, { filters: chosen });
  const name = [place.segment, place.crossedSegment].filter((part) => part !== null).join(' × ');
  const isAll = name === '';
  return (
    <aside className={styles.panel} aria-label="Chosen cell" aria-live="polite">
      <h2 className={styles.panelTitle}>{isAll ? 'All accounts' : name}</h2>
      {figures ? <p className={styles.gap}>{gapWords(figures)}</p> : null}
      <div className={styles.panelButtons}>
        {isAll ? null : (
          <Button onPress={() => goTo({ filters: chosen })}>Filter every page by this</Button>
        )}
        <Button variant="quiet" onPress={onClose}>
          Close
        </Button>
      </div>
      <Answered answer={answer} height={HEIGHT} label="Listing the accounts">
        {(accounts) => (
          <>
            <p className={styles.demand}>{demandText(accounts, currency)}</p>
            {COVERAGE_PARTS.map((part) => (
              <AccountList
                key={`${name} ${part}`}
                part={part}
                accounts={accounts.filter((account) => account.part === part)}
                currency={currency}
              />
            ))}
            <p className={styles.panelTools}>
              <CsvTool
                title={segmentAccountsQuestion.title}
                name={segmentAccountsQuestion.name}
                rows={accounts}
              />
              <SqlTool
                title={segmentAccountsQuestion.title}
                statement={segmentAccountsQuestion.sql({ filters: chosen })}
              />
            </p>
          </>
        )}
      </Answered>
    </aside>
  );
}

function filtersOf(
  { segment, crossedSegment }: MatrixPlace,
  dimension: string,
  crossed: string,
  filters: readonly SegmentChoice[],
): SegmentChoice[] {
  const inRow = segment === null ? [...filters] : withChosen(filters, dimension, [segment]);
  return crossedSegment === null ? inRow : withChosen(inRow, crossed, [crossedSegment]);
}

function demandText(accounts: readonly SegmentAccount[], currency: string): string {
  const total = (value: (account: SegmentAccount) => number) =>
    accounts.reduce((sum, account) => sum + value(account), 0);
  const open = total(({ open_opportunities }) => open_opportunities);
  if (open === 0) return 'No opportunity is open here.';
  const money = formatMoney(
    total(({ open_pipeline }) => open_pipeline),
    currency,
    { compact: true },
  );
  return `${money} open in ${formatCount(open)} ${open === 1 ? 'opportunity' : 'opportunities'}.`;
}
