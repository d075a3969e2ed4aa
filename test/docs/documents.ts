import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Document {
  /** Below the project's folder. */
  name: string;
  text: string;
}

/** README, all of docs, and the sample's own. */
export function documents(): Document[] {
  const inDocs = readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/${name}`);
  return ['README.md', 'sample-data/README.md', ...inDocs].map((name) => ({
    name,
    text: readFileSync(path.join(ROOT, name), 'utf8'),
  }));
}

/** What a document links to within the project: files from the project’s folder, with the part after `#`. */
export function ownLinks({ name, text }: Document): { file: string; anchor: string }[] {
  return [...proseOf(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [file = '', anchor = ''] = target.split('#');
      return {
        file: file === '' ? name : path.posix.join(path.posix.dirname(name), file),
        anchor,
      };
    });
}

/** The anchors of a document's headings. */
export function anchorsOf({ text }: Document): string[] {
  return [...proseOf(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Every piece of code: the lines of its blocks, and what stands in a line. */
export function codeOf({ text }: Document): string[] {
  const blocks = [...text.matchAll(BLOCK)].flatMap(([block]) => block.split('\n').slice(1, -1));
  const inLines = [...proseOf(text).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  return [...blocks, ...inLines];
}

const BLOCK = /^```[\s\S]*?^```$/gm;

/** A text without its blocks of code. */
function proseOf(text: string): string {
  return text.replace(BLOCK, '');
}
