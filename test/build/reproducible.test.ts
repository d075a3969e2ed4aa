import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashesOf, hashList } from '../../scripts/hash-build.mjs';
import { isSafety, tellFigure } from '../support/safety';

const BUILD_MILLISECONDS = 600_000;

const folder = mkdtempSync(path.join(tmpdir(), 'refscope-build-'));

function write(into: string, name: string, text: string): void {
  mkdirSync(into, { recursive: true });
  writeFileSync(path.join(into, name), text);
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the hashes of a build', () => {
  it('are those of its files, in every folder, by their names', () => {
    const small = path.join(folder, 'small');
    write(small, 'index.html', 'abc');
    write(path.join(small, 'assets'), 'b.js', '');
    // Of 'abc' and of nothing, from the standard (FIPS 180-2).
    expect(hashList(hashesOf(small))).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  assets/b.js\nba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  index.html\n',
    );
  });
});

describe.runIf(isSafety)('two builds in two folders', () => {
  const builds = ['one', path.join('further', 'down')].map((name) => path.join(folder, name));

  beforeAll(() => {
    for (const out of builds) {
      const parameters = ['build', '--logLevel', 'error', '--emptyOutDir', '--outDir', out];
      expect(spawnSync('node_modules/.bin/vite', parameters).status).toBe(0);
    }
  }, BUILD_MILLISECONDS);

  it('have the same files, byte for byte', () => {
    const [one = [], other = []] = builds.map(hashesOf);
    expect(one.length).toBeGreaterThan(20);
    expect(hashList(one)).toBe(hashList(other));
    tellFigure('built files, the same in two builds', one.length);
  });

  it('are told apart by a single byte', () => {
    const [one = ''] = builds;
    const before = hashList(hashesOf(one));
    write(one, 'manifest.webmanifest', '{}');
    expect(hashList(hashesOf(one))).not.toBe(before);
  });
});
