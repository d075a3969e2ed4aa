import { type DatasetName, headerKey } from '../../domain/dataset';
import { datasetNamed } from '../../domain/datasets';
import type { TextTable } from '../reading/text-table';
import { type Choice, chooseFit, isComplete } from './choose-fit';
import { type Column, called, columnsOf } from './column';
import type { Confidence, Decisions } from './decisions';
import { fingerprintOf } from './fingerprint';
import { type Fit, fitOf, usedBy } from './fit';
import type { ColumnRule, Proposal, Reading } from './proposal';
import { isQuestion, textAbove } from './question-text';
import { possibleScores } from './score-columns';
import { suggestedAsOf } from './suggested-as-of';
import { PLAIN_TABLE } from './writers/plain-table';
import { writerOf } from './writers/registry';
import type { Writer } from './writers/writer';
import { writes } from './writers/writer-match';

/** What of a table is looked at to say what it is. */
export type ProposedFrom = Pick<
  TextTable,
  'fileName' | 'header' | 'headerRecords' | 'columns' | 'head'
>;

/** Headers that say nothing of what a list is about. */
const GENERAL: ReadonlySet<string> = new Set([
  'id',
  'name',
  'date',
  'type',
  'email',
  'emailaddress',
  'account',
  'accountname',
  'company',
  'customer',
]);

/** Says who wrote a table, which dataset it is, and which column holds which field. Pure. */
export function propose(table: ProposedFrom): Proposal {
  const { writer, columns } = writtenTable(table);
  const written = writer.exports.find((shape) => writes(shape, columns));
  const choice = chooseFit(columns, written);
  const fingerprint = fingerprintOf(table);
  const shared = {
    writer: writer.name,
    leavesOut: rulesOf(writer, choice?.best, columns),
    fingerprint,
    suggestedAsOf: suggestedAsOf(table.fileName),
  };
  if (choice === null)
    return {
      ...shared,
      decisions: null,
      alternatives: [],
      confidence: {},
      suggestions: {},
      suggestedScores: [],
      missing: [],
      needsReview: true,
      versionKey: fingerprint,
    };
  const { best, rivals } = choice;
  const alternatives = [
    ...rivals.map(({ dataset }) => dataset.name),
    ...(best.written?.alternatives ?? []),
  ];
  // A file of a known writer, but none of those that are known of it.
  const isStrange = writer !== PLAIN_TABLE && written === undefined;
  return {
    ...shared,
    ...readingOf(best, columns, table),
    alternatives,
    missing: best.missing,
    needsReview:
      table.header === null ||
      isStrange ||
      alternatives.length > 0 ||
      !isComplete(best) ||
      isAnyList(choice, writer),
    versionKey: versionKeyOf(best, writer, fingerprint),
  };
}

/** How a table is read by somebody who says which dataset it is; empty where nothing fits. Pure. */
export function readAs(table: ProposedFrom, dataset: DatasetName): Reading {
  const { writer, columns } = writtenTable(table);
  const written = writer.exports.find(
    (shape) => shape.dataset === dataset && writes(shape, columns),
  );
  return readingOf(fitOf(datasetNamed(dataset), columns, written), columns, table);
}

/** The decisions for a table that is said to be of a dataset; empty where nothing fits. */
export function decisionsFor(table: ProposedFrom, dataset: DatasetName): Decisions {
  return readAs(table, dataset).decisions;
}

function writtenTable(table: ProposedFrom): { writer: Writer; columns: Column[] } {
  const plain = columnsOf(table);
  const writer = writerOf(plain);
  return { writer, columns: writer.isSurvey ? questionsSpread(plain) : plain };
}

function readingOf(fit: Fit, columns: readonly Column[], { header }: ProposedFrom): Reading {
  return {
    decisions: decisionsOf(fit),
    confidence: confidenceOf(fit),
    suggestions: Object.fromEntries([...fit.suggestions].map(([field, { name }]) => [field, name])),
    suggestedScores: suggestedScores(fit, columns, header === null),
  };
}

/** The fitted columns as the decisions that they amount to. */
function decisionsOf({ dataset, written, mapping, scores }: Fit): Decisions {
  const entries = [...mapping].map(([field, { columns }]) => ({
    field,
    names: columns.map(({ name }) => name),
  }));
  const fallbacks = entries
    .filter(({ names }) => names.length > 1)
    .map(({ field, names }) => [field, names.slice(1)] as const);
  // The questions of one survey are of one kind: that of its main question.
  const isRelationship = scores.length > 1 && scores.some(({ score }) => score.metric === 'nps');
  return {
    dataset: dataset.name,
    columns: Object.fromEntries(
      entries.flatMap(({ field, names: [name] }) => (name === undefined ? [] : [[field, name]])),
    ),
    ...(fallbacks.length === 0 ? {} : { fallbacks: Object.fromEntries(fallbacks) }),
    constants: {
      ...(isRelationship && !mapping.has('kind') ? { kind: 'relationship' } : {}),
      ...written?.constants,
    },
    scores: scores.map(({ score }) => score),
    answers: {},
  };
}

function confidenceOf({ mapping, scores }: Fit): Record<string, Confidence> {
  const found = Object.fromEntries(
    [...mapping].map(([field, { confidence }]) => [field, confidence]),
  );
  return scores.length === 0 ? found : { ...found, score: 'certain' };
}

function suggestedScores(fit: Fit, columns: readonly Column[], isBare: boolean) {
  if (fit.dataset.name !== 'responses') return [];
  const used = usedBy(fit.mapping);
  const candidates = columns.filter(
    (column) => !used.has(column) && (isBare || isQuestion(textAbove(column))),
  );
  return possibleScores(candidates, fit.scores);
}

function rulesOf(writer: Writer, fit: Fit | undefined, columns: readonly Column[]): ColumnRule[] {
  return [...writer.leavesOut, ...(fit?.written?.leavesOut ?? [])].flatMap(
    ({ rule, header, applies }) =>
      called(columns, header)
        .slice(0, 1)
        .map(({ name }) => ({ rule, column: name, applies })),
  );
}

/** Whether a plain table is known by nothing but headers that any list could have. */
function isAnyList({ best }: Choice, writer: Writer): boolean {
  if (writer !== PLAIN_TABLE || best.scores.length > 0) return false;
  const keys = [...best.mapping.values()].map(({ columns: [column] }) => column.keys[0]);
  return keys.every((key) => key !== undefined && GENERAL.has(key));
}

/**
 * A writer's files of one dataset follow each other. Those of plain tables do if their headers are
 * the same, and those of surveys if they ask the same questions.
 */
function versionKeyOf(fit: Fit, writer: Writer, fingerprint: string): string {
  const questions = fit.scores.map(({ column }) => headerKey(textAbove(column)) || column.name);
  const file = writer === PLAIN_TABLE ? fingerprint : writer.name;
  const asked = writer.isSurvey ? `: ${questions.toSorted().join(',')}` : '';
  return `${fit.dataset.name}: ${file}${asked}`;
}

/** Columns whose uppermost header cell is empty go on with the question to their left. */
function questionsSpread(columns: readonly Column[]): Column[] {
  let question = '';
  return columns.map((column) => {
    const [first = '', ...parts] = column.labels;
    if (column.labels.length < 2) return column;
    if (first !== '') question = first;
    return { ...column, labels: [question, ...parts] };
  });
}
