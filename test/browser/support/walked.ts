import papaparse from 'papaparse';
import type { Row } from '../../../src/engine/decode';
import { csvCells } from '../../../src/pages/shared/csv-cells';
import { accountListQuestion } from '../../../src/queries/account-list';
import { accountTimelineQuestion } from '../../../src/queries/account-timeline';
import { ageingNominationsQuestion } from '../../../src/queries/ageing-nominations';
import { hiddenGemsQuestion } from '../../../src/queries/hidden-gems';
import { landMinesQuestion } from '../../../src/queries/land-mines';
import { moversQuestion } from '../../../src/queries/movers';
import { referenceUsesQuestion } from '../../../src/queries/reference-uses';
import { reviewQueueQuestion } from '../../../src/queries/review-queue';
import { sentimentContributionsQuestion } from '../../../src/queries/sentiment-contributions';
import { sentimentCurveQuestion } from '../../../src/queries/sentiment-curve';
import { strategySegmentsQuestion } from '../../../src/queries/strategy-segments';
import { disagreements } from '../../golden/agreement';
import type { Asked } from '../../golden/asked';
import { answering } from '../../golden/asked-statements';
import type { Check } from '../../golden/check';
import type { ShownFigure } from './figures';
import { differingMarks } from './marks';
import { type Answer, readTable, strangers } from './twin';

/** What figures are compared with. */
export interface Walk {
  asked: Asked;
  /** The independent checks, by the statement that they ask. */
  checks: ReadonlyMap<string, Check>;
  /** The answer of the console. */
  ask: (statement: string) => Promise<Row[]>;
  /** An answer as its figure tells it. */
  told: (figure: ShownFigure) => Promise<Answer>;
}

/** Figures whose tables show only some of the rows, and where the others are. */
const SHORTENED: Readonly<Record<string, string>> = {
  [landMinesQuestion.title]: 'the link below leads to all of them',
  [hiddenGemsQuestion.title]: 'the link below leads to all of them',
  [ageingNominationsQuestion.title]: 'the heading below opens the others',
  [moversQuestion.title]: 'the button below shows the others',
  [reviewQueueQuestion.title]: 'the calendar below has all of them',
  [accountListQuestion.title]: 'the others are drawn once they are scrolled to',
  [accountTimelineQuestion.title]: 'the button below shows the others',
  [strategySegmentsQuestion.title]: 'segments without a row of the strategy are offered to add',
};

/** So many rows at most are drawn as marks of their own. */
const MOST_MARKS: Readonly<Record<string, number>> = {
  [referenceUsesQuestion.title]: 10,
  [sentimentContributionsQuestion.title]: 10,
};

/** Their marks have no words: a line, and days of a calendar that count what falls due. */
const WORDLESS: readonly string[] = [sentimentCurveQuestion.title, reviewQueueQuestion.title];

/** All that is wrong with a figure. */
export async function faultsOf(figure: ShownFigure, walk: Walk): Promise<string[]> {
  const told = await walk.told(figure);
  const faults = [
    ...(await disagreeing(figure, walk)),
    ...fileFaults(figure),
    ...tableFaults(figure, told),
    ...strangers(figure.said, told).map((text) => `says what is not in the answer: ${text}`),
  ];
  return faults.map((fault) => `${figure.title} ${fault}`);
}

/** Where the console's answer to the SQL shown is not that of the independent calculation. */
async function disagreeing(figure: ShownFigure, { asked, checks, ask }: Walk): Promise<string[]> {
  const check = checks.get(figure.statement);
  if (!check) return [`is calculated nowhere else: ${figure.statement}`];
  const engine = answering(async (text) => (text === figure.statement ? figure.answer : ask(text)));
  const actual = await check.actual(engine, asked);
  return disagreements({ ...check, expected: check.expected(asked), actual });
}

/** Where the file is not the answer. */
function fileFaults({ answer, csv }: ShownFigure): string[] {
  if (csv === null) return answer.length === 0 ? [] : ['gives no file'];
  const { data } = papaparse.parse<string[]>(csv.replace(/^\ufeff/, ''));
  const [names = [], ...records] = data;
  const wanted = csvCells(
    answer.map((row) => Object.fromEntries(names.map((name) => [name, row[name] ?? null]))),
  );
  return records.length === answer.length &&
    JSON.stringify([names, ...records.map((record) => record.map(unescaped))]) ===
      JSON.stringify(wanted.map((cells) => cells.map((cell) => String(cell ?? ''))))
    ? []
    : [`gives a file that is not the answer: ${csv.slice(0, 200)}`];
}

/** A text that a spreadsheet would take for a formula has an apostrophe before it. */
function unescaped(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r])/, '');
}

/** Where tables and marks are not the answer, or not all of it. */
function tableFaults(figure: ShownFigure, told: Answer): string[] {
  const { title, tables } = figure;
  const read = tables.map((table) => readTable(table, told));
  const counts = tables.map(({ rows }) => rows.length);
  const sum = counts.reduce((total, count) => total + count, 0);
  const isWhole = counts.every((count) => count === told.length) || sum === told.length;
  const isShort = sum < told.length && title in SHORTENED;
  const [twin] = tables;
  const [found] = read;
  return [
    ...read.flatMap(({ faults }) => faults),
    ...(isWhole || isShort
      ? []
      : [`has ${sum} rows in its tables and ${told.length} in its answer`]),
    ...(figure.hasTwin && twin && found && !WORDLESS.includes(title)
      ? markFaults(figure, differingMarks(figure, twin, found, told))
      : []),
  ];
}

function markFaults(
  { title, answer }: ShownFigure,
  { surplus, missing }: ReturnType<typeof differingMarks>,
): string[] {
  const areAllDrawn = answer.length <= (MOST_MARKS[title] ?? Number.POSITIVE_INFINITY);
  return [
    ...surplus.map((mark) => `has a mark that its table has not: ${mark}`),
    ...(areAllDrawn ? missing : []).map((row) => `draws no such mark: ${row}`),
  ];
}
