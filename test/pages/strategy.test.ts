import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type StrategyRow } from '../../src/domain/settings';
import { strategyCsv } from '../../src/pages/settings/strategy-csv';
import {
  derivedRows,
  isAt,
  rowsInForce,
  withoutSegment,
  withRow,
  withSegment,
} from '../../src/pages/settings/strategy-rows';
import { ask } from '../../src/queries/question';
import { strategySegmentsQuestion } from '../../src/queries/strategy-segments';
import { type Bench, openBench } from '../imports/bench';
import * as facts from '../imports/facts';
import { textFile } from '../support/company';
import { asSourceFiles } from '../support/sample';

const ROWS: StrategyRow[] = [
  {
    dimension: 'industry',
    segment: 'Retail, wholesale',
    direction: 'grow',
    priority: null,
    target: 8,
  },
  {
    dimension: 'industry',
    segment: 'R&D "labs"; O’Brien',
    direction: 'exit',
    priority: 10,
    target: null,
  },
  { dimension: 'size_band', segment: '1,000–4,999', direction: 'hold', priority: 62.5, target: 0 },
  { dimension: 'Deployment__c', segment: 'Cloud', direction: 'grow', priority: null, target: null },
  { dimension: 'topic', segment: 'reliability', direction: 'grow', priority: null, target: 3 },
];
const RETAIL = { dimension: 'industry', segment: 'Retail, wholesale' };

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

describe('a strategy as a file', () => {
  it('comes back as the same rows when it is imported', async () => {
    const receipts = await bench.load(
      facts.accounts('A: Retail'),
      ...asSourceFiles([textFile('strategy.csv', await strategyCsv(ROWS))]),
    );
    expect(receipts.map(({ status }) => status)).toEqual(['loaded', 'loaded']);
    const segments = await ask(bench.engine, strategySegmentsQuestion, {});
    const byName = (one: StrategyRow, other: StrategyRow) =>
      `${one.dimension} ${one.segment}` < `${other.dimension} ${other.segment}` ? -1 : 1;
    expect(rowsInForce(segments).sort(byName)).toEqual([...ROWS].sort(byName));
  });
});

describe('the rows of a strategy', () => {
  it('are changed, added and removed one by one', () => {
    const changed = withRow(ROWS, RETAIL, { direction: 'hold' });
    expect(changed.filter((row, at) => row !== ROWS[at])).toMatchObject([{ direction: 'hold' }]);
    const added = withSegment(ROWS, { dimension: 'industry', segment: 'Media' });
    expect(added.at(-1)).toEqual({
      dimension: 'industry',
      segment: 'Media',
      direction: 'hold',
      priority: null,
      target: null,
    });
    expect(withSegment(ROWS, RETAIL)).toHaveLength(ROWS.length);
    expect(withoutSegment(ROWS, RETAIL).some((row) => isAt(row, RETAIL))).toBe(false);
  });

  it('start from derived priorities where there is none', () => {
    const segment = {
      dimension: 'industry',
      segment: 'Retail',
      direction: null,
      priority: null,
      target: null,
      claimed: 0,
      ready: 0,
      open_opportunities: 1,
      open_pipeline: 1,
      derived_priority: 33.4,
    };
    expect(derivedRows([segment, { ...segment, derived_priority: null }])).toEqual([
      { dimension: 'industry', segment: 'Retail', direction: 'hold', priority: 33, target: null },
    ]);
    expect(rowsInForce([segment])).toEqual([]);
    expect(DEFAULT_SETTINGS.strategy).toBeNull();
  });
});
