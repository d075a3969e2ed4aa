import { expect, it } from 'vitest';
import { QueryError } from '../../src/engine/query-error';
import { stopAdvice } from '../../src/pages/data/stop-advice';

/** As DuckDB-WASM 1.32.0 said it of a million accounts with a million answers. */
const FULL = `Out of Memory Error: failed to allocate data of size 4.0 MiB (3.1 GiB/3.1 GiB used)
Database is launched in in-memory mode and no temporary directory is specified.
Unused blocks cannot be offloaded to disk.`;

it('says what to leave out where the memory of a tab is not enough', () => {
  const failure = new QueryError('SELECT 1', new Error(FULL));
  expect(stopAdvice(failure)).toMatch(/more than one tab has room for.*drop them again/);
});

it('sends to the technical detail where something else went wrong', () => {
  expect(stopAdvice(new Error('The file could not be read'))).toMatch(/technical detail says why/);
});
