import { describe, expect, it } from 'vitest';
import { csvCells } from '../../src/pages/shared/csv-cells';
import { csvText } from '../../src/ui/csv-text';

describe('an answer as the cells of a file', () => {
  it('keeps numbers numbers, leaves NULL empty, and writes lists and structs', () => {
    expect(
      csvCells([{ n: -5, t: '', u: null, f: true, l: ['a', null, 2], s: { low: 1 } }]),
    ).toEqual([
      ['n', 't', 'u', 'f', 'l', 's'],
      [-5, '', null, 'true', 'a; ; 2', '{"low":1}'],
    ]);
  });

  it('is nothing where there are no rows', () => {
    expect(csvCells([])).toEqual([]);
  });

  it('cannot be taken for a formula, also in a list', async () => {
    expect(await csvText(csvCells([{ t: '=1+1', l: ['=1', 'b'], n: -1 }]))).toBe(
      `t,l,n\r\n"'=1+1","'=1; b",-1`,
    );
  });
});
