import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import Papa from 'papaparse';
import { readAll } from '../src/imports/reading/read-table';
import {
  FAILED,
  MEASURES,
  mean,
  type Scores,
  score,
  simpleScore,
  weightedScore,
} from './pollock-metric';

/** What a file without a weight counts for in the suite's own evaluation. */
const NO_WEIGHT = -1;
const DIGITS = 4;

interface ScoredFile {
  name: string;
  scores: Scores;
  weight: number;
}

async function scoreFile(folder: string, name: string): Promise<Scores> {
  const bytes = readFileSync(join(folder, 'csv', name));
  const clean = readFileSync(join(folder, 'clean', name), 'utf-8');
  try {
    const { header, rows } = await readAll({ name, content: new Blob([bytes]) });
    return score(strictRows(clean), header === null ? rows : [header, ...rows]);
  } catch (error) {
    console.error(name, error);
    return FAILED;
  }
}

function strictRows(text: string): string[][] {
  const rows = Papa.parse<string[]>(text.replaceAll(/\r\n?/g, '\n'), { delimiter: ',' }).data;
  return text.endsWith('\n') || text === '' ? rows.slice(0, -1) : rows;
}

/** The kind of pollution, by the name of the file. */
function groupOf(name: string): string {
  return /^row_[a-z_]*[a-z]/.exec(name)?.[0] ?? name;
}

function line(label: string, files: readonly ScoredFile[]): string {
  const scores = files.map((file) => file.scores);
  const means = MEASURES.map((_, measure) => mean(scores, measure).toFixed(DIGITS));
  return [label.padEnd(40), files.length, simpleScore(scores).toFixed(DIGITS), ...means].join('  ');
}

const folder = argv[2];
if (folder === undefined) throw new Error('Name the folder polluted_files of the Pollock suite.');
const weights: Record<string, number> = JSON.parse(
  readFileSync(join(folder, '..', 'pollock_weights.json'), 'utf-8'),
);
const files: ScoredFile[] = [];
for (const name of readdirSync(join(folder, 'csv')).sort())
  files.push({
    name,
    scores: await scoreFile(folder, name),
    weight: weights[name] ?? NO_WEIGHT,
  });

const groups = new Map<string, ScoredFile[]>();
for (const file of files) {
  const group = groupOf(file.name);
  groups.set(group, [...(groups.get(group) ?? []), file]);
}
console.log(['group'.padEnd(40), 'files', 'simple', ...MEASURES].join('  '));
for (const [group, members] of groups) console.log(line(group, members));
console.log(line('all', files));
console.log(`simple ${simpleScore(files.map(({ scores }) => scores)).toFixed(DIGITS)}`);
console.log(`weighted ${weightedScore(files).toFixed(DIGITS)}`);
