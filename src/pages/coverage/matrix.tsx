import { type ReactNode, useMemo, useRef, useState } from 'react';
import { ChartFrame } from '../../charts/chart-frame';
import { CoverageMatrix } from '../../charts/coverage-matrix';
import { CoverageMatrixTable } from '../../charts/coverage-matrix-table';
import type { CoverageView } from '../../charts/coverage-rows';
import { type MatrixPlace, matrixSummary } from '../../charts/matrix-rows';
import { dimensionLabel, MULTI_VALUED_DIMENSIONS, UNKNOWN_SEGMENT } from '../../domain/dimensions';
import {
  type CoverageCell,
  type CoverageMatrixParams,
  coverageMatrixQuestion,
} from '../../queries/coverage-matrix';
import type { CoverageRow } from '../../queries/coverage-rows';
import { referenceCountsQuestion } from '../../queries/reference-counts';
import { useSessionState } from '../../state/session-context';
import { useQuestion } from '../../state/use-question';
import { Select } from '../../ui/select';
import { CsvTool } from '../shared/csv-tool';
import { derivedTargetRule } from '../shared/derived-target-rule';
import { SqlTool } from '../shared/sql-tool';
import { useCurrency } from '../shared/use-currency';
import styles from './coverage.module.css';
import { matrixFinding } from './matrix-finding';
import { PlacePanel } from './place-panel';
import { useCrossed } from './use-crossed';

export interface MatrixProps {
  /** The segments of each dimension as a whole. */
  rows: CoverageRow[];
  columns: CoverageRow[];
  cells: CoverageCell[];
  params: CoverageMatrixParams;
  view: CoverageView;
  leftOut: ReactNode;
}

/** The matrix with its tools, and beside it what stands behind the chosen cell. */
export function Matrix({ rows, columns, cells, params, view, leftOut }: MatrixProps) {
  const currency = useCurrency();
  const second = useCrossed();
  const { ready = 0, claimed = 0 } = useQuestion(referenceCountsQuestion, params).data?.[0] ?? {};
  const [place, setPlace] = useState<MatrixPlace | null>(null);
  const area = useRef<HTMLDivElement>(null);
  const dimension = dimensionLabel(params.dimension);
  const crossed = dimensionLabel(params.crossed);
  const parts = useMemo(
    () => ({
      corner: cornerOf(ready, claimed),
      rows: among(rows, cells, ({ segment }) => segment),
      columns: among(columns, cells, ({ crossed_segment }) => crossed_segment),
      cells,
    }),
    [ready, claimed, rows, columns, cells],
  );
  const close = () => {
    setPlace(null);
    const cell = area.current?.querySelector('[data-cell][aria-pressed="true"]');
    if (cell instanceof HTMLElement) cell.focus();
  };
  return (
    <div ref={area} className={place ? styles.withPanel : undefined}>
      <ChartFrame
        finding={matrixFinding(cells, view)}
        readingAid="Each cell is the accounts in both segments; choose one to see them, its gap and who could fill it"
        summary={matrixSummary(cells, view)}
        table={
          <CoverageMatrixTable
            {...parts}
            dimension={dimension}
            crossed={crossed}
            currency={currency}
          />
        }
        tools={
          <Select
            isCompact
            label="Second dimension"
            value={params.crossed}
            options={second.options}
            onChange={second.choose}
          />
        }
        moreTools={
          <>
            <CsvTool
              title={coverageMatrixQuestion.title}
              name={coverageMatrixQuestion.name}
              rows={cells}
            />
            <SqlTool
              title={coverageMatrixQuestion.title}
              statement={coverageMatrixQuestion.sql(params)}
            />
          </>
        }
        note={<MatrixNote params={params} leftOut={leftOut} />}
      >
        <CoverageMatrix
          {...parts}
          dimension={dimension}
          crossed={crossed}
          currency={currency}
          view={view}
          chosen={place}
          onSelect={setPlace}
          summary={matrixSummary(cells, view)}
        />
      </ChartFrame>
      {place ? (
        <PlacePanel
          place={place}
          dimension={params.dimension}
          crossed={params.crossed}
          figures={figuresAt(place, rows, columns, cells)}
          onClose={close}
        />
      ) : null}
    </div>
  );
}

function MatrixNote({ params, leftOut }: { params: CoverageMatrixParams; leftOut: ReactNode }) {
  const rule = useSessionState(({ settings }) => settings.opportunities_per_reference);
  const several = [params.dimension, params.crossed].filter((name) =>
    MULTI_VALUED_DIMENSIONS.includes(name),
  );
  return (
    <>
      {leftOut}
      {`Targets of cells are derived, ${derivedTargetRule(rule)}, also where the strategy leaves a segment; those of whole segments (“All”) may be the strategy’s, so cells need not add up to them.`}
      {several.map((name) => (
        <span key={name}>
          {` An account with several values is counted in each ${dimensionLabel(name).toLowerCase()}.`}
        </span>
      ))}
    </>
  );
}

/** All accounts have no target of their own. */
function cornerOf(ready: number, claimed: number) {
  return {
    segment: UNKNOWN_SEGMENT,
    target: null,
    ready,
    claimed,
    coverage: null,
    claimed_coverage: null,
    open_opportunities: 0,
    open_pipeline: 0,
  };
}

/** The segments that the cells show, in their order. */
function among(
  segments: readonly CoverageRow[],
  cells: readonly CoverageCell[],
  name: (cell: CoverageCell) => string,
): CoverageRow[] {
  const shown = new Set(cells.map(name));
  return segments.filter(({ segment }) => shown.has(segment));
}

function figuresAt(
  { segment, crossedSegment }: MatrixPlace,
  rows: readonly CoverageRow[],
  columns: readonly CoverageRow[],
  cells: readonly CoverageCell[],
) {
  if (crossedSegment === null) return rows.find((row) => row.segment === segment) ?? null;
  if (segment === null) return columns.find((row) => row.segment === crossedSegment) ?? null;
  return (
    cells.find((cell) => cell.segment === segment && cell.crossed_segment === crossedSegment) ??
    null
  );
}
