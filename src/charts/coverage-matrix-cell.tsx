import { memo } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import { UNKNOWN_SEGMENT } from '../domain/dimensions';
import { formatMoney } from '../domain/format';
import styles from './coverage-matrix.module.css';
import {
  type CoverageRow,
  type CoverageView,
  coverageSentence,
  coverageText,
  otherText,
} from './coverage-rows';
import {
  type CoverLevel,
  cellFigure,
  coverLevel,
  isCorner,
  type MatrixPlace,
  type PlacedFigures,
} from './matrix-rows';

interface CoverageMatrixCellProps extends PlacedFigures {
  /** Its place for the arrow keys. */
  cell: string;
  isStop: boolean;
  isChosen: boolean;
  view: CoverageView;
  currency: string;
  locale: string | undefined;
  onSelect: (place: MatrixPlace) => void;
}

const LEVEL_STYLE: Record<CoverLevel, string | undefined> = {
  nothing: styles.nothing,
  little: styles.little,
  much: styles.much,
  full: styles.full,
  'no need': styles.noNeed,
  'no target': styles.noTarget,
};

/** One cell: how much is covered, of what, and the open pipeline that asks for it. */
export const CoverageMatrixCell = memo(function CoverageMatrixCell(props: CoverageMatrixCellProps) {
  const { segment, crossedSegment, figures, cell, isStop, isChosen, onSelect } = props;
  const { view, currency, locale } = props;
  if (!figures) return <td />;
  const name = [segment, crossedSegment].filter((part) => part !== null).join(', ') || 'All';
  const sentence = isCorner(props)
    ? `${name}: ${coverageText(figures, locale, 'truth')}, ${otherText(figures, 'truth', locale)}`
    : coverageSentence({ ...figures, segment: name }, currency, locale);
  // Nobody is recruited for accounts without a value, so their cells call for nothing.
  const level = segment === UNKNOWN_SEGMENT ? 'no target' : coverLevel(figures, view);
  const look = `${styles.cell} ${LEVEL_STYLE[level]}`;
  return (
    <td>
      <button
        type="button"
        className={look}
        data-cell={cell}
        tabIndex={isStop ? 0 : -1}
        aria-pressed={isChosen}
        title={sentence}
        onClick={() => onSelect({ segment, crossedSegment })}
      >
        <VisuallyHidden>{name}: </VisuallyHidden>
        <CellText figures={figures} view={view} currency={currency} locale={locale} />
      </button>
    </td>
  );
});

interface CellTextProps {
  figures: CoverageRow;
  view: CoverageView;
  currency: string;
  locale: string | undefined;
}

function CellText({ figures, view, currency, locale }: CellTextProps) {
  const { target, claimed, ready, open_pipeline, open_opportunities } = figures;
  const hasNeed = target !== null && target > 0;
  const other = otherText(figures, view, locale);
  return (
    <>
      <span className={styles.figure}>{cellFigure(figures, view, locale)}</span>{' '}
      <span className={styles.money}>
        {open_opportunities > 0
          ? formatMoney(open_pipeline, currency, { compact: true, locale })
          : null}
      </span>{' '}
      {hasNeed ? (
        <>
          <span>{coverageText(figures, locale, view)}</span>{' '}
          <span className={styles.end}>{other}</span>
        </>
      ) : null}
      {!hasNeed && claimed + ready > 0 ? <span>{other}</span> : null}
    </>
  );
}
