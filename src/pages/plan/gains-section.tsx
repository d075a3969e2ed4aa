import { useState } from 'react';
import { ChartFrame } from '../../charts/chart-frame';
import { GainBars } from '../../charts/gain-bars';
import { gainSummary } from '../../charts/gain-rows';
import { MOST_NAMED_BARS } from '../../domain/chart-limits';
import { dimensionLabel } from '../../domain/dimensions';
import { formatCount } from '../../domain/format';
import { planSegmentsQuestion } from '../../queries/plan-segments';
import { useFilters } from '../../state/use-address';
import { Select } from '../../ui/select';
import { CsvTool } from '../shared/csv-tool';
import { SqlTool } from '../shared/sql-tool';
import { DimensionTable, SegmentTable } from './gain-tables';
import {
  dimensionFinding,
  dimensionRows,
  segmentFileRows,
  segmentFinding,
  segmentRows,
} from './gain-words';
import styles from './plan.module.css';
import type { PlanResult } from './plan-result';

const WORDS = { before: 'ready', gained: 'recruited', needed: 'still missing' };
const SHARE_WORDS = { before: 'covered now', gained: 'with the plan', needed: 'not covered' };

/** What the plan does to coverage: of each dimension, and of the segments of the one that is chosen. */
export function GainsSection({ result }: { result: PlanResult }) {
  const filters = useFilters();
  const [chosen, setChosen] = useState<string>();
  const dimensions = [...result.dimensions].sort(
    (one, other) => other.after - other.before - (one.after - one.before),
  );
  const names = dimensions.map(({ dimension }) => dimension);
  const dimension = names.find((name) => name === chosen) ?? names[0] ?? '';
  const own = result.segments
    .filter((segment) => segment.dimension === dimension)
    .sort((one, other) => other.demand_share - one.demand_share);
  if (dimensions.length === 0) return null;
  const statement = planSegmentsQuestion.sql({ filters });
  const shares = dimensionRows(dimensions);
  const segments = segmentRows(own.slice(0, MOST_NAMED_BARS));
  return (
    <section className={styles.gains} aria-label="Coverage before and after">
      <ChartFrame
        finding={dimensionFinding(result)}
        readingAid="The share of the demand that ready references cover, now (green) and with the plan (blue); choose a dimension to see its segments"
        summary={gainSummary(shares)}
        table={<DimensionTable rows={dimensions} />}
        moreTools={
          <CsvTool
            title="Coverage before and after, by dimension"
            name="plan-dimensions"
            rows={dimensions}
          />
        }
      >
        <GainBars
          rows={shares}
          words={SHARE_WORDS}
          asideTitle="gains"
          onSelect={setChosen}
          selected={dimension}
        />
      </ChartFrame>
      <ChartFrame
        finding={segmentFinding(own)}
        readingAid={`References by ${dimensionLabel(dimension).toLowerCase()} against target (line); the more of the demand, the higher`}
        summary={gainSummary(segments)}
        table={<SegmentTable rows={own} dimension={dimension} />}
        tools={
          <Select
            isCompact
            label="Dimension of the segments"
            value={dimension}
            options={names.map((value) => ({ value, label: dimensionLabel(value) }))}
            onChange={setChosen}
          />
        }
        moreTools={
          <>
            <CsvTool
              title="Coverage before and after, by segment"
              name="plan-segments"
              rows={segmentFileRows(result.segments)}
            />
            <SqlTool title={planSegmentsQuestion.title} statement={statement} />
          </>
        }
        note={
          own.length > MOST_NAMED_BARS
            ? `The ${formatCount(MOST_NAMED_BARS)} of ${formatCount(own.length)} segments with the most demand; the table has all.`
            : null
        }
      >
        <GainBars rows={segments} words={WORDS} asideTitle="of demand" isTargetMarked />
      </ChartFrame>
    </section>
  );
}
