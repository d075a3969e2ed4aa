// The peer of bench/arquero.ts: what a team would otherwise write. Papa Parse reads the files into typed Arquero
// tables; after a change all measures are computed anew, or only those that rest on it.
import type { SegmentChoice } from '../../src/domain/dimensions';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import type { AccountTrait } from '../../src/queries/account-traits';
import type { CompanyFile } from '../company-csv';
import { accountMeasures, anew, type DatedSettings, keeper } from './account-measures';
import { accountStanding } from './account-standing';
import { type CompanyTables, companyTables } from './company-tables';
import { accountTraits, type Overview, overview } from './overview';

/** What a change gave, and how long it took until all of it was in hand. */
export interface Recomputed {
  milliseconds: number;
  overview: Overview;
  traits: AccountTrait[];
}

export interface ArqueroBench {
  /** Parses the chosen files; gives the milliseconds. */
  load: (asOf: string) => Promise<number>;
  /** Changes settings, if any, and computes the page's figures; the traits only where settings changed. */
  change: (
    change: Partial<Settings>,
    filters: readonly SegmentChoice[],
    holds: 'data' | 'measures',
  ) => Recomputed;
}

declare global {
  interface Window {
    arqueroBench: ArqueroBench;
  }
}

const DIMENSION = 'industry';

let company: CompanyTables | undefined;
let settings: DatedSettings = { ...DEFAULT_SETTINGS, as_of: '' };
const kept = keeper();

/** The chosen file of a table. */
function chosen(name: CompanyFile): File {
  const files = document.querySelector('input')?.files ?? [];
  const file = [...files].find((one) => one.name === `${name}.csv`);
  if (!file) throw new Error(`No file of ${name} is chosen`);
  return file;
}

window.arqueroBench = {
  async load(asOf) {
    const start = performance.now();
    company = await companyTables(chosen);
    settings = { ...settings, as_of: asOf };
    return performance.now() - start;
  },
  change(change, filters, holds) {
    if (!company) throw new Error('Nothing is loaded');
    const tables = company;
    const keep = holds === 'measures' ? kept : anew;
    const start = performance.now();
    const isNew = Object.keys(change).length > 0;
    settings = { ...settings, ...change, as_of: change.as_of ?? settings.as_of };
    const measures = accountMeasures(tables, settings, keep);
    const standing = keep('standing', settings, () => accountStanding(tables, measures, settings));
    const figures = overview(
      tables,
      standing,
      filters,
      DIMENSION,
      settings.opportunities_per_reference,
    );
    const traits = isNew ? accountTraits(standing) : [];
    return { milliseconds: performance.now() - start, overview: figures, traits };
  },
};
