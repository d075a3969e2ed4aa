import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { median, quantile } from './statistics';

/** One thing that was measured, several times. */
export interface Measure {
  name: string;
  unit: 'ms' | 'MB' | 'kB' | '×';
  values: readonly number[];
  /** What the p95 of the values is to stay below, where that is promised. */
  goal?: number;
  /** The same by somebody else, in the same run. */
  peer?: { name: string; values: readonly number[] /** Of the medians. */; ratioGoal?: number };
}

/** What one bench measured, and on what. */
export interface Report {
  bench: string;
  /** What was measured with: sizes, versions. */
  of: string;
  measures: readonly Measure[];
}

export const RESULTS = 'bench/results';
const NEARLY_ALL = 0.95;
const HEAD = ['measure', 'runs', 'median', 'p95', 'goal', 'peer', 'its median', 'ratio', 'goal'];

/** Prints what a bench measured, and leaves it as JSON for the report of all. */
export function keepReport(report: Report): void {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(fileOf(report.bench), `${JSON.stringify(report, null, 2)}\n`);
  console.log(`\n${reportText(report)}\n`);
}

/** What a bench left last; throws where it left nothing. */
export function keptReport(bench: string): Report {
  return JSON.parse(readFileSync(fileOf(bench), 'utf8'));
}

/** A report in Markdown. */
export function reportText({ bench, of, measures }: Report): string {
  return `## ${bench}\n\n${of}\n\n${markdownTable(HEAD, measures.map(cells))}`;
}

/** A table in Markdown, whose first column is of words. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

function cells({ name, unit, values, goal, peer }: Measure): string[] {
  const p95 = quantile(values, NEARLY_ALL);
  const ratio = peer && median(values) / median(peer.values);
  return [
    name,
    String(values.length),
    shown(median(values), unit),
    shown(p95, unit),
    goal === undefined ? '' : `≤ ${shown(goal, unit)}: ${verdict(p95 <= goal)}`,
    peer?.name ?? '',
    peer ? shown(median(peer.values), unit) : '',
    ratio === undefined ? '' : ratio.toFixed(2),
    ratio === undefined || peer?.ratioGoal === undefined
      ? ''
      : `≤ ${peer.ratioGoal}: ${verdict(ratio <= peer.ratioGoal)}`,
  ];
}

function verdict(isMet: boolean): string {
  return isMet ? 'met' : 'missed';
}

function shown(value: number, unit: Measure['unit']): string {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  return `${value.toFixed(digits)} ${unit}`;
}

function fileOf(bench: string): string {
  return path.join(RESULTS, `${bench}.json`);
}
