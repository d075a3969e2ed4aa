import { describe, expect, it } from 'vitest';
import type { CoverageRow } from '../../src/charts/coverage-rows';
import {
  cellFigure,
  coverLevel,
  type MatrixCell,
  matrixLines,
  matrixSummary,
} from '../../src/charts/matrix-rows';

function row(segment: string, target: number | null, claimed = 0, ready = 0): CoverageRow {
  const share = (reached: number) => (target ? Math.min(1, reached / target) : null);
  return {
    segment,
    target,
    claimed,
    ready,
    coverage: share(ready),
    claimed_coverage: share(claimed),
    open_opportunities: 1,
    open_pipeline: 100,
  };
}

const cell = (segment: string, crossed_segment: string, figures: CoverageRow): MatrixCell => ({
  ...figures,
  segment,
  crossed_segment,
});

const half = row('', 4, 4, 1);

describe('the lines of a matrix', () => {
  const lines = matrixLines({
    corner: row('all', null, 3, 2),
    rows: [row('Retail', 4), row('Energy', 0)],
    columns: [row('EMEA', 2), row('APAC', 1)],
    cells: [cell('Retail', 'APAC', half), cell('Energy', 'EMEA', row('', 0))],
  });

  it('begin with all segments, across and down', () => {
    const [first = [], ...others] = lines;
    expect(first.map(({ crossedSegment }) => crossedSegment)).toEqual([null, 'EMEA', 'APAC']);
    expect(first.every(({ segment }) => segment === null)).toBe(true);
    expect(others.map(([total]) => total?.segment)).toEqual(['Retail', 'Energy']);
    expect(others.map(([total]) => total?.figures?.target)).toEqual([4, 0]);
  });

  it('have each cell at its place, and nothing where none is known', () => {
    expect(lines[1]?.map(({ figures }) => figures?.target)).toEqual([4, undefined, 4]);
    expect(lines[2]?.map(({ figures }) => figures?.target)).toEqual([0, 0, undefined]);
  });
});

describe('a cell', () => {
  it.each([
    [row('', null, 2, 1), 'no target', '1 ready', 'no target', '2 claimed'],
    [row('', 0, 2, 1), 'no need', 'no need', 'no need', 'no need'],
    [row('', 4), 'nothing', '0\u00a0%', 'nothing', '0\u00a0%'],
    [half, 'little', '25\u00a0%', 'full', '100\u00a0%'],
    [row('', 4, 3, 2), 'much', '50\u00a0%', 'much', '75\u00a0%'],
    [row('', 2, 9, 3), 'full', '100\u00a0%', 'full', '100\u00a0%'],
  ])('of %o is %s, %s; by the list %s, %s', (figures, level, text, levelOfList, textOfList) => {
    expect(coverLevel(figures, 'truth')).toBe(level);
    expect(cellFigure(figures, 'truth', 'en')).toBe(text);
    expect(coverLevel(figures, 'list')).toBe(levelOfList);
    expect(cellFigure(figures, 'list', 'en')).toBe(textOfList);
  });
});

it('is summed up by the cells that need references', () => {
  const cells = [
    cell('Retail', 'EMEA', half),
    cell('Retail', 'APAC', row('', 2)),
    cell('Media', 'EMEA', row('', 0)),
  ];
  expect(matrixSummary(cells, 'truth')).toBe(
    'Of 2 cells that need references, 0 have enough ready ones and 1 have none.',
  );
  expect(matrixSummary(cells, 'list')).toContain('1 have enough claimed ones');
  expect(matrixSummary([], 'truth')).toBe('No cell needs a reference.');
});
