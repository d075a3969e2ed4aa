import { DEFAULT_SETTINGS } from '../src/domain/settings';
import { directReader } from '../src/imports/direct-reader';
import { importFiles } from '../src/imports/import-files';
import { packSample } from '../src/imports/packed-sample';
import { createSchema } from '../src/queries/model';
import { nodeEngine } from '../test/support/node-database';
import { asSourceFiles, sampleBytes } from '../test/support/sample';

/** The sample company's files as the rows that an import makes of them, in one archive. */
export async function packedSample(): Promise<Uint8Array> {
  const engine = await nodeEngine();
  await createSchema(engine);
  const files = asSourceFiles(sampleBytes());
  const { receipts } = await importFiles(engine, directReader, files, {
    settings: DEFAULT_SETTINGS,
    isSample: true,
  });
  for (const receipt of receipts)
    if (receipt.status !== 'loaded') throw new Error(`${receipt.file_name} was not loaded`);
  const archive = await packSample(engine);
  await engine.close();
  return new Uint8Array(await archive.arrayBuffer());
}
