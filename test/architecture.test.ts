import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../src', import.meta.url));
const MOST_LINES = 300;

/** Each room, and the rooms that it may import from. */
const ROOMS: Record<string, readonly string[]> = {
  domain: [],
  engine: ['domain'],
  plan: ['domain'],
  queries: ['domain', 'engine'],
  imports: ['domain', 'engine', 'queries'],
  workspace: ['domain', 'engine', 'queries', 'imports'],
  workers: ['domain', 'engine', 'plan', 'queries', 'imports'],
  state: ['domain', 'engine', 'plan', 'queries', 'imports', 'workspace'],
  ui: ['domain'],
  charts: ['domain', 'ui'],
  pages: ['domain', 'engine', 'plan', 'queries', 'imports', 'workspace', 'state', 'ui', 'charts'],
  app: ['domain', 'engine', 'queries', 'imports', 'workspace', 'state', 'ui', 'charts', 'pages'],
};

/** The page-like folder that every page may import from. */
const SHARED_PAGE = 'shared';
const ENGINE_PACKAGES = ['@duckdb/duckdb-wasm', 'apache-arrow'];
const NAMESPACES = ['http://www.w3.org/2000/svg', 'http://www.w3.org/1999/xlink'];

interface SourceText {
  /** Path below src, with / between folders. */
  name: string;
  text: string;
}

const files: readonly SourceText[] = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => {
    const full = path.join(entry.parentPath, entry.name);
    const name = path.relative(SOURCE, full).split(path.sep).join('/');
    return { name, text: readFileSync(full, 'utf8') };
  });
const code = files.filter(({ name }) => /\.tsx?$/.test(name));

/** What a file imports, types and lazy imports too. */
function importsOf({ text }: SourceText): string[] {
  const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g);
  return [...found].flatMap(([, name]) => (name === undefined ? [] : [name]));
}

/** The paths below src that a file imports. */
function ownImports(file: SourceText): string[] {
  return importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => path.posix.join(path.posix.dirname(file.name), name));
}

const room = (name: string) => (name.includes('/') ? name.slice(0, name.indexOf('/')) : '');
const page = (name: string) => name.split('/')[1] ?? '';

describe('the house', () => {
  it('has the rooms that the architecture names, and no other', () => {
    const rooms = new Set(files.map(({ name }) => room(name)).filter((name) => name !== ''));
    expect([...rooms].filter((name) => !(name in ROOMS))).toEqual([]);
  });

  it('imports downwards only', () => {
    const wrong = code.flatMap((file) => {
      const from = room(file.name);
      if (from === '') return [];
      return (
        ownImports(file)
          .filter((to) => room(to) !== from && !ROOMS[from]?.includes(room(to)))
          // The sample's files are addressed, not imported as code.
          .filter((to) => !to.startsWith('..'))
          .map((to) => `${file.name} imports ${to}`)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('imports across pages in the app alone', () => {
    const wrong = code
      .filter(({ name }) => room(name) === 'pages')
      .flatMap((file) =>
        ownImports(file)
          .filter((to) => room(to) === 'pages')
          .filter((to) => page(to) !== page(file.name) && page(to) !== SHARED_PAGE)
          .map((to) => `${file.name} imports ${to}`),
      );
    expect(wrong).toEqual([]);
  });

  it('knows the database and Arrow in the engine alone', () => {
    const wrong = code
      .filter(({ name }) => room(name) !== 'engine')
      .filter((file) =>
        importsOf(file).some((name) => ENGINE_PACKAGES.some((known) => name.startsWith(known))),
      );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('keeps React out of the rooms below the state', () => {
    const below = ['domain', 'engine', 'plan', 'queries', 'imports', 'workspace', 'workers'];
    const wrong = code
      .filter(({ name }) => below.includes(room(name)))
      .filter((file) => importsOf(file).some((name) => /^react\b|^@tanstack/.test(name)));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('creates the engine in one place', () => {
    const wrong = code.filter(
      ({ name, text }) =>
        name !== 'main.tsx' && /\b(openBrowserDatabase|createEngine)\(/.test(text),
    );
    expect(wrong.map(({ name }) => name).filter((name) => room(name) !== 'engine')).toEqual([]);
  });

  it('never asks the wall clock', () => {
    const wrong = code.filter(({ text }) => /\bDate\.now\(|new Date\(\)/.test(text));
    expect(wrong.map(({ name }) => name)).toEqual([]);
    const sql = files.filter(({ name }) => name.endsWith('.sql'));
    const asking = sql.filter(({ text }) =>
      /\b(current_date|today\(|now\(|current_timestamp)/i.test(text),
    );
    expect(asking.map(({ name }) => name)).toEqual([]);
  });
});

describe('every file', () => {
  it('has named exports only', () => {
    const wrong = code.filter(({ text }) =>
      /^export (default\b|\{[^}]*\bas default\b)/m.test(text),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('is no barrel', () => {
    const named = code.filter(({ name }) => /(^|\/)index\.tsx?$/.test(name));
    const reexporting = code.filter(({ text }) => /^export (\*|\{[^}]*\}) from/m.test(text));
    expect([...named, ...reexporting].map(({ name }) => name)).toEqual([]);
  });

  it('has a name in kebab-case, or that of the object it makes in SQL', () => {
    const wrong = files.filter(({ name }) => {
      const base = name.split('/').at(-1) ?? '';
      return !(
        base.endsWith('.sql')
          ? /^[a-z][a-z0-9_]*\.sql$/
          : /^[a-z0-9]+(-[a-z0-9]+)*(\.module)?\.[a-z]+$/
      ).test(base);
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('in SQL makes the object that its name says', () => {
    const wrong = files
      .filter(({ name }) => name.endsWith('.sql'))
      .filter(({ name, text }) => {
        const object = name.split('/').at(-1)?.replace('.sql', '') ?? '';
        return !new RegExp(
          `^CREATE (OR REPLACE )?(TABLE|VIEW|MACRO) (intake\\.)?${object}\\b`,
          'm',
        ).test(text);
      });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it(`has at most ${MOST_LINES} lines, unless it is a list`, () => {
    const lists = ['domain/datasets.ts'];
    const long = files.filter(({ text }) => text.split('\n').length > MOST_LINES + 1);
    expect(long.map(({ name }) => name).filter((name) => !lists.includes(name))).toEqual([]);
  });

  it('names no address of another origin', () => {
    const wrong = files.flatMap(({ name, text }) => {
      const bare = text.replace(/^\s*(--|\/\/|\/?\*).*$/gm, '');
      const addresses = bare.match(/(?:https?:|wss?:)?\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+[^\s'"`)]*/gi);
      return (addresses ?? [])
        .filter((address) => !NAMESPACES.includes(address))
        .map((address) => `${name}: ${address}`);
    });
    expect(wrong).toEqual([]);
  });

  it('escapes no type: no any, no non-null assertion, no ignored error', () => {
    const wrong = code.filter(({ text }) =>
      /(:|<|\bas) any\b|@ts-(ignore|nocheck|expect-error)|eslint-disable/.test(text),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});
