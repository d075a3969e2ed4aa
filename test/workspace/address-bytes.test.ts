import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutAddress } from '../../src/workspace/address-bytes';
import { law } from '../support/law';

const ANN = 'ann.o@acme.com';
const NOBODY = 'forgotten-1@acme.com';

async function replaced(text: string, encoding: BufferEncoding = 'utf8') {
  const { content, places } = await withoutAddress(
    new Blob([new Uint8Array(Buffer.from(text, encoding))]),
    ANN,
    NOBODY,
  );
  return { text: Buffer.from(await content.arrayBuffer()).toString(encoding), places };
}

describe('an address in a file', () => {
  it.each([
    ['a,ann.o@acme.com,b', 'a,forgotten-1@acme.com,b', 1],
    ['Ann.O@ACME.com', 'forgotten-1@acme.com', 1],
    [
      '"Ann" <ann.o@acme.com>; ann.o@acme.com.',
      '"Ann" <forgotten-1@acme.com>; forgotten-1@acme.com.',
      2,
    ],
    ['joann.o@acme.com,ann.o@acme.com.au,x.ann.o@acme.com', null, 0],
    ['ann.o@acme.comet,annxo@acme.com,+ann.o@acme.com', null, 0],
    ['', null, 0],
  ])('%j', async (before, after, places) => {
    for (const encoding of ['utf8', 'latin1', 'utf16le'] as const)
      expect(await replaced(before, encoding)).toEqual({ text: after ?? before, places });
  });

  it('is found in compressed files and with the big end first', async () => {
    const text = new Blob(['é,ann.o@acme.com\n']);
    const packed = text.stream().pipeThrough(new CompressionStream('gzip'));
    const { content } = await withoutAddress(await new Response(packed).blob(), ANN, NOBODY);
    const plain = content.stream().pipeThrough(new DecompressionStream('gzip'));
    expect(await new Response(plain).text()).toBe(`é,${NOBODY}\n`);
    const big = Buffer.from(`\ufeffx,${ANN}`, 'utf16le').swap16();
    const swapped = await withoutAddress(new Blob([new Uint8Array(big)]), ANN, NOBODY);
    const bytes = Buffer.from(await swapped.content.arrayBuffer()).swap16();
    expect(bytes.toString('utf16le')).toBe(`\ufeffx,${NOBODY}`);
  });

  it('is found wherever it stands, also where a part of the file ends', async () => {
    const part = 4_194_304;
    for (const before of [part - 15, part - 14, part - 13, part - 7, part - 1, part]) {
      const { text, places } = await replaced(`${'x'.repeat(before - 1)},${ANN},y`);
      expect(places).toBe(1);
      expect(text).toBe(`${'x'.repeat(before - 1)},${NOBODY},y`);
    }
  });

  it('is what a plain search and replace would find', async () => {
    const piece = fc.constantFrom(
      ANN,
      ANN.toUpperCase(),
      ',',
      ';',
      '\n',
      'é',
      'a',
      '.',
      '@',
      'com',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const text = pieces.join('');
        const simple = text.replace(
          /(?<![a-z0-9.!#$%&*+/=?^_`{|}~-])ann\.o@acme\.com(?![a-z0-9-]|\.[a-z0-9-])/gi,
          NOBODY,
        );
        expect((await replaced(text)).text).toBe(simple);
      }),
      law(300),
    );
  });
});
