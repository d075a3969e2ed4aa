import { dimensionLabel } from '../../domain/dimensions';
import type { StrategyRow } from '../../domain/settings';
import type { StrategySegment } from '../../queries/strategy-segments';
import { AddDimension } from './add-dimension';
import { AddSegment } from './add-segment';
import { DimensionWeight } from './dimension-weight';
import styles from './settings.module.css';
import { withSegment } from './strategy-rows';
import { StrategyTable } from './strategy-table';

interface StrategyDimensionsProps {
  segments: readonly StrategySegment[];
  rows: readonly StrategyRow[];
  onChange: (rows: StrategyRow[]) => void;
}

/** The strategy by dimension: those it covers first, each with its weight, its rows and what it leaves out. */
export function StrategyDimensions({ segments, rows, onChange }: StrategyDimensionsProps) {
  const covered = new Set(rows.map(({ dimension }) => dimension));
  const all = [...new Set([...segments.map(({ dimension }) => dimension), ...covered])];
  const ordered = all.sort((one, other) => Number(covered.has(other)) - Number(covered.has(one)));
  const groups = ordered.map((dimension) => {
    const own = rows.filter((row) => row.dimension === dimension);
    const there = segments.filter((segment) => segment.dimension === dimension);
    const listed = new Set(own.map(({ segment }) => segment));
    return (
      <div key={dimension} className={styles.dimension}>
        <div className={styles.dimensionHead}>
          <h3 className={styles.dimensionName}>{dimensionLabel(dimension)}</h3>
          <DimensionWeight dimension={dimension} isCovered={covered.has(dimension)} />
        </div>
        {own.length > 0 ? (
          <StrategyTable
            dimension={dimension}
            rows={own}
            segments={there}
            all={rows}
            onChange={onChange}
          />
        ) : (
          <p className={styles.aid}>Not in the strategy: it says nothing of these segments.</p>
        )}
        <AddSegment
          dimension={dimension}
          segments={there.filter(({ segment }) => !listed.has(segment))}
          onAdd={(segment) => onChange(withSegment(rows, { dimension, segment }))}
        />
      </div>
    );
  });
  return (
    <>
      {groups}
      <AddDimension
        known={all}
        onAdd={(added) => onChange(added.reduce<StrategyRow[]>(withSegment, [...rows]))}
      />
    </>
  );
}
