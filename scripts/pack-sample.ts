import { DEFAULT_SETTINGS } from '../src/domain/settings';
import type { Row } from '../src/engine/decode';
import type { Engine } from '../src/engine/engine';
import { directReader } from '../src/imports/direct-reader';
import { importFiles } from '../src/imports/import-files';
import { packSample } from '../src/imports/packed-sample';
import { buildComparison, createSchema } from '../src/queries/model';
import { firstAnswerKey } from '../src/state/first-answers';
import { nodeEngine } from '../test/support/node-database';
import { asSourceFiles, sampleBytes } from '../test/support/sample';
import { FIRST_QUESTIONS } from './first-questions';

export interface PackedSample {
  /** The sample company's files as the rows that an import makes of them, in one archive. */
  rows: Uint8Array;
  /** What the Overview asks first, by its key, with the database's rows. */
  answers: [key: string, rows: Row[]][];
}

/** Imports the sample and asks about it, by the code of the app itself. */
export async function packedSample(): Promise<PackedSample> {
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
  const answers = await firstAnswers(engine);
  await engine.close();
  return { rows: new Uint8Array(await archive.arrayBuffer()), answers };
}

async function firstAnswers(engine: Engine): Promise<PackedSample['answers']> {
  await engine.transaction(buildComparison, { schema: 'compared' });
  const answers: PackedSample['answers'] = [];
  for (const { name, params, statement } of FIRST_QUESTIONS)
    answers.push([firstAnswerKey(name, params), await engine.run(statement)]);
  return answers;
}
