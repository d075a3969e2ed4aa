import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/ui/csv-text';

describe('the text of a CSV file', () => {
  it('quotes what needs it', async () => {
    expect(await csvText([['a', 'b,c', 'd"e', 'f\ng', '']])).toBe('a,"b,c","d""e","f\ng",');
  });

  it('has a line per row', async () => {
    expect(await csvText([['file'], ['deals.csv']])).toBe('file\r\ndeals.csv');
  });

  it.each([
    ['=1+1', `"'=1+1"`],
    ['+49 30', `"'+49 30"`],
    ['-5', `"'-5"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\tx', `"'\tx"`],
    ['\rx', `"'\rx"`],
    ['=1\n+2', `"'=1\n+2"`],
    ['=1,2', `"'=1,2"`],
  ])('lets no spreadsheet take %j for a formula', async (cell, written) => {
    expect(await csvText([['x', cell]])).toBe(`x,${written}`);
  });

  it('keeps a number a number, and has nothing for null', async () => {
    expect(await csvText([[-5, 0.5, null, 'x']])).toBe('-5,0.5,,x');
  });

  it('leaves every other cell as it is', async () => {
    const cells = ['', '0', 'a=b', '5-3', '2026-01-31', 'ada@example.com', "'quoted'"];
    expect(await csvText([cells])).toBe(cells.join(','));
  });
});
