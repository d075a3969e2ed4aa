import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import type { Engine } from '../../src/engine/engine';
import { directReader } from '../../src/imports/direct-reader';
import { importFiles } from '../../src/imports/import-files';
import type { Receipt } from '../../src/imports/receipt';
import { createSchema, rebuildMeasures } from '../../src/queries/model';
import { nodeEngine } from './node-database';
import { asSourceFiles } from './sample';

export type CompanyFiles = readonly { name: string; bytes: Uint8Array }[];

export interface Company {
  engine: Engine;
  receipts: Receipt[];
  /** Rebuilds the measures with some settings changed. */
  set: (change: Partial<Settings>) => Promise<void>;
}

/** A company's files in a fresh database, through the app's own import. */
export async function loadedCompany(files: CompanyFiles): Promise<Company> {
  const engine = await nodeEngine();
  await createSchema(engine);
  const { receipts } = await importFiles(engine, directReader, asSourceFiles(files), {
    settings: DEFAULT_SETTINGS,
  });
  let settings = DEFAULT_SETTINGS;
  return {
    engine,
    receipts,
    async set(change) {
      const before = settings;
      settings = { ...DEFAULT_SETTINGS, ...change };
      await engine.transaction((run) => rebuildMeasures(run, before, settings));
    },
  };
}

/** A table file of a company that a test writes by hand. */
export function textFile(name: string, text: string): { name: string; bytes: Uint8Array } {
  return { name, bytes: new TextEncoder().encode(text) };
}
