import { datasetNamed } from '../../domain/datasets';
import { checkDecisions } from './check-decisions';
import { wholeKey } from './column';
import type { Decisions } from './decisions';
import { recall } from './recall';

/** A saved mapping for a file of these columns, or why it cannot be used, in plain words. */
export type SavedMapping = { decisions: Decisions } | { problem: string };

/** How a mapping is saved. */
export function savedMapping(decisions: Decisions): string {
  return `${JSON.stringify(decisions, null, 2)}\n`;
}

/** Reads a saved mapping for a file of these columns. */
export function readMapping(text: string, columns: readonly string[]): SavedMapping {
  return checkMapping(parsed(text), columns);
}

/** Checks what may be a mapping, and finds the columns that it means in a file of these columns. */
export function checkMapping(value: unknown, columns: readonly string[]): SavedMapping {
  const decisions = checkDecisions(value);
  if (decisions === null)
    return { problem: 'This is not a mapping; docs/importing.md shows what one looks like.' };
  const strangers = strangeFields(decisions);
  if (strangers.length > 0)
    return {
      problem: `The mapping names fields that ${decisions.dataset} do not have: ${quoted(strangers)}.`,
    };
  const recalled = recall(decisions, columns);
  if (recalled !== null) return { decisions: recalled };
  const keys = new Set(columns.map(wholeKey));
  const lacking = columnsOf(decisions).filter((name) => !keys.has(wholeKey(name)));
  return {
    problem: `The mapping names columns that this file does not have: ${quoted(lacking)}.`,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function strangeFields({ dataset, columns, fallbacks = {}, constants }: Decisions): string[] {
  const known = new Set(datasetNamed(dataset).fields.map(({ name }) => name));
  const named = [columns, fallbacks, constants].flatMap(Object.keys);
  return [...new Set(named)].filter((name) => !known.has(name));
}

function columnsOf({ columns, fallbacks = {}, scores, answers }: Decisions): string[] {
  const names = [
    ...Object.values(columns),
    ...Object.values(fallbacks).flat(),
    ...scores.map(({ column }) => column),
    ...Object.keys(answers.scales ?? {}),
  ];
  return [...new Set(names)];
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}
