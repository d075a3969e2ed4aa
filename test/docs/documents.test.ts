import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsOf, codeOf, documents, ownLinks, ROOT } from './documents';

const PICTURES = 'docs/pictures';
const LARGEST_PICTURE_BYTES = 250_000;
/** Names that stand for one of the reader's own. */
const PLACEHOLDER = /\b[A-Z]{3,}\b|[*…<]/;
/** The commands of tools, each with the package that has it. */
const TOOLS = {
  tsx: 'tsx',
  vite: 'vite',
  vitest: 'vitest',
  biome: '@biomejs/biome',
  tsc: 'typescript',
  knip: 'knip',
};

/** Commands of npm itself. */
const NPM = ['audit'];

const all = documents();
const packed = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const commands = all.flatMap((document) =>
  codeOf(document).flatMap((code) =>
    code.split('&&').flatMap((part) => {
      const found = /^\s*(npm (?:run )?[a-z]\S*|npx [a-z]\S*)(.*)$/.exec(
        part.replace(/\s+#.*$/, ''),
      );
      return found
        ? [{ document: document.name, command: found[1] ?? '', rest: found[2]?.trim() ?? '' }]
        : [];
    }),
  ),
);

const isThere = (name: string) => existsSync(path.join(ROOT, name));

describe('the links of the documents', () => {
  it.each(all)('$name leads to files and headings that exist', (document) => {
    const links = ownLinks(document);
    expect(links.filter(({ file }) => !isThere(file))).toEqual([]);
    const astray = links.filter(({ file, anchor }) => {
      const target = all.find(({ name }) => name === file);
      return anchor !== '' && target !== undefined && !anchorsOf(target).includes(anchor);
    });
    expect(astray).toEqual([]);
  });

  it('lead to every document', () => {
    const linked = new Set(all.flatMap(ownLinks).map(({ file }) => file));
    const inFolders = [...linked].filter((file) => isThere(file) && isFolder(file));
    const lost = all
      .map(({ name }) => name)
      .filter((name) => name !== 'README.md' && !linked.has(name))
      .filter((name) => !inFolders.some((folder) => name.startsWith(`${folder}/`)));
    expect(lost).toEqual([]);
  });
});

describe('the pictures', () => {
  const files = readdirSync(path.join(ROOT, PICTURES)).sort();

  it('are all shown, and all that are shown are there', () => {
    const shown = all.flatMap(ownLinks).map(({ file }) => file);
    const pictures = new Set(shown.filter((file) => file.startsWith(`${PICTURES}/`)));
    expect([...pictures].sort()).toEqual(files.map((name) => `${PICTURES}/${name}`));
  });

  it.each(files)('%s is small enough to be read on the way', (name) => {
    expect(statSync(path.join(ROOT, PICTURES, name)).size).toBeLessThan(LARGEST_PICTURE_BYTES);
  });
});

describe('the commands in the documents', () => {
  it('are found', () => {
    expect(commands.map(({ command }) => command)).toEqual(
      expect.arrayContaining(['npm start', 'npm run dev', 'npx vite', 'npx tsx']),
    );
  });

  it.each(commands)('$command $rest, in $document', ({ command, rest }) => {
    const [runner, ...words] = command.split(' ');
    const name = words.at(-1) ?? '';
    if (runner === 'npm') expect([...Object.keys(packed.scripts), ...NPM]).toContain(name);
    else expect(Object.keys(packed.devDependencies)).toContain(toolOf(name));
    const files = rest.split(/\s+/).filter((word) => /^[\w./-]+\/[\w./-]+\.[a-z]+$/.test(word));
    expect(files.filter((file) => !PLACEHOLDER.test(file) && !isThere(file))).toEqual([]);
  });
});

describe('the files that documents name', () => {
  it.each(all)('$name names none that is gone', (document) => {
    const named = codeOf(document)
      .filter((code) => /^(src|test|scripts|bench|docs|public|sample-data)\/[^\s`]+$/.test(code))
      .filter((code) => !PLACEHOLDER.test(code));
    expect(named.filter((name) => !isThere(name))).toEqual([]);
  });
});

function isFolder(name: string): boolean {
  return statSync(path.join(ROOT, name)).isDirectory();
}

/** The package of a tool's command. */
function toolOf(name: string): string | undefined {
  return Object.entries(TOOLS).find(([tool]) => tool === name)?.[1];
}
