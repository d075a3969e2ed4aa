import { beforeAll, describe, expect, it, vi } from 'vitest';
import { packedSample } from '../../scripts/pack-sample';
import type { SessionParts } from '../../src/state/session';
import { startSession } from '../../src/state/session';
import { checksums } from '../imports/bench';
import { asSourceFiles, sampleBytes } from '../support/sample';
import { sessionParts } from '../support/session-parts';
import { shippedSample } from '../support/shipped-sample';

const FILES = asSourceFiles(sampleBytes());

let archive: Blob;
let imported: Awaited<ReturnType<typeof checksums>>;

/** The tables of a session that starts on the sample, and whether its files were asked for. */
async function started(sampleRows: SessionParts['sampleRows']) {
  const sample = vi.fn(async () => FILES);
  const engine = await startSession(sessionParts({ sample, sampleRows }), {}).engine;
  return { tables: await checksums(engine), files: sample.mock.calls.length };
}

beforeAll(async () => {
  archive = new Blob([(await shippedSample()).rows.slice()]);
  imported = (await started(async () => null)).tables;
});

describe('the rows of the sample', () => {
  it('make every table what importing its files makes it', async () => {
    expect(await started(async () => archive)).toEqual({ tables: imported, files: 0 });
  });

  it('are the same bytes whenever they are packed', async () => {
    expect((await packedSample()).rows).toEqual(new Uint8Array(await archive.arrayBuffer()));
  });

  it.each([
    ['are a page in their place', async () => new Blob(['<!doctype html><title>No</title>'])],
    ['end too early', async () => archive.slice(0, archive.size - 1)],
    ['have a stranger among them', async () => gzip('[{"name":"strangers","bytes":0}]\n')],
  ])('give way to the files where they %s', async (_, sampleRows) => {
    expect(await started(sampleRows)).toEqual({ tables: imported, files: 1 });
  });
});

function gzip(text: string): Promise<Blob> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(packed).blob();
}
