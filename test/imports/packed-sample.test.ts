import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpackSample } from '../../src/imports/packed-sample';

const archive = (text: string) => new Blob([new Uint8Array(gzipSync(text))]);

describe('the packed rows of the sample', () => {
  it('are given table by table', async () => {
    const rows = await unpackSample(
      archive('[{"name":"accounts","bytes":5},{"name":"imports","bytes":3}]\n12345678'),
    );
    const texts = [...rows].map(async ([name, content]) => [name, await content.text()]);
    expect(await Promise.all(texts)).toEqual([
      ['accounts', '12345'],
      ['imports', '678'],
    ]);
  });

  it.each([
    ['are fewer than their list says', archive('[{"name":"accounts","bytes":9}]\n12345')],
    ['are more than their list says', archive('[{"name":"accounts","bytes":1}]\n12345')],
    ['have a length below nothing', archive('[{"name":"accounts","bytes":-1}]\n12345')],
    ['have no list', archive('12345')],
    ['have a list of another form', archive('{"accounts":5}\n12345')],
    ['are not packed', new Blob(['<!doctype html><title>No</title>'])],
  ])('are refused in one way where they %s', async (_, content) => {
    await expect(unpackSample(content)).rejects.toThrow('The sample’s rows are damaged.');
  });
});
