import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tellFigure } from '../support/safety';

interface Asked {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

interface Listed {
  version: string;
  integrity?: string;
}

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/;

const read = (name: string) => JSON.parse(readFileSync(name, 'utf8'));
const { dependencies, devDependencies }: Asked = read('package.json');
const { '': asked, ...packages }: { '': Asked } & Record<string, Listed> =
  read('package-lock.json').packages;
const all = Object.entries({ ...dependencies, ...devDependencies });

describe('every dependency', () => {
  it.each(all)('%s is pinned to one version, %s, and the lock file agrees', (name, version) => {
    expect(version).toMatch(EXACT);
    expect(packages[`node_modules/${name}`]?.version).toBe(version);
  });

  it('is asked for in the lock file as in package.json', () => {
    expect(asked.dependencies).toEqual(dependencies);
    expect(asked.devDependencies).toEqual(devDependencies);
  });

  it('of a dependency has one version and the checksum of its bytes in the lock file', () => {
    const listed = Object.entries(packages);
    const loose = listed.filter(
      ([, { version, integrity }]) =>
        !EXACT.test(version) || !/^sha512-[\w+/]+=*$/.test(integrity ?? ''),
    );
    expect(loose.map(([place]) => place)).toEqual([]);
    tellFigure('runtime dependencies pinned', Object.keys(dependencies).length);
    tellFigure('packages with version and checksum in the lock file', listed.length);
  });

  it('that the app ships is installed in that version', () => {
    const installed = Object.keys(dependencies).map((name) => [
      name,
      read(`node_modules/${name}/package.json`).version,
    ]);
    expect(Object.fromEntries(installed)).toEqual(dependencies);
  });
});
