import type { Dataset, Field } from '../../domain/dataset';
import { identifier, joined, type Sql, sql } from '../../engine/sql';
import type { ScoreColumn } from '../recognising/decisions';
import { isGiven } from './field-readings';
import { cellText, readColumn, textColumn } from './staged-cells';
import type { TypingInput } from './typing-input';

/** The fields of an answer that its question may decide; in the typed table they stand in `answers`. */
export const ANSWER_FIELDS: readonly string[] = [
  'score',
  'metric',
  'kind',
  'scale_min',
  'scale_max',
  'topic',
];

/** The fields of a dataset that have a column of their own in the typed table. */
export function typedFields({ name: dataset, fields }: Dataset): Field[] {
  return fields.filter(({ name }) => dataset !== 'responses' || !ANSWER_FIELDS.includes(name));
}

/** The columns with the cells and the readings of a record's scores, one by one. */
export interface ScoreCells {
  question: string;
  /** The text of the cell; NULL where the question was not answered. */
  text: Sql;
  /** The column with {question, score, metric, kind, scale_min, scale_max, topic}. */
  answer: Sql;
}

/** The cells of each score column. */
export function scoreCells({ decisions }: TypingInput): ScoreCells[] {
  return decisions.scores.map(({ column }, index) => ({
    question: column,
    text: identifier(`text_score_${index + 1}`),
    answer: identifier(`answer_${index + 1}`),
  }));
}

/** The text of a score's cell. */
export function scoreText({ question }: ScoreCells, input: TypingInput): Sql {
  const text = cellText(question, input);
  return sql`CASE WHEN NOT is_unanswered(${text}) THEN ${text} END`;
}

/** What the answer to a question is: metric, then scale, then the score on it. */
export function answerReading(cells: ScoreCells, input: TypingInput): Sql {
  const column = input.decisions.scores.find(({ column }) => column === cells.question);
  const metric = metricOf(cells.question, input);
  const min = scaleEnd('scale_min', cells.question, input);
  const max = scaleEnd('scale_max', cells.question, input);
  return sql`{
      'question': ${cells.question},
      'score': read_score(${cells.text}, NULL, ${min}, ${max}),
      'metric': ${metric},
      'kind': coalesce(lower(text_kind), CASE WHEN ${metric} = 'nps' THEN 'relationship' ELSE 'transactional' END),
      'scale_min': ${min},
      'scale_max': ${max},
      'topic': coalesce(${textColumn('topic')}, ${column?.topic ?? null})
    }`;
}

/** The record's own metric, else that of the question. */
function metricOf(question: string, input: TypingInput): Sql {
  const { scales } = input.settlement;
  const metric = scales.get(question)?.metric ?? scoreColumn(question, input)?.metric ?? 'other';
  return isGiven('metric', input) ? sql`coalesce(lower(text_metric), ${metric})` : sql`${metric}`;
}

const USUAL = {
  scale_min: { nps: sql`0`, others: sql`WHEN 'csat' THEN 1 WHEN 'ces' THEN 1` },
  scale_max: { nps: sql`10`, others: sql`WHEN 'csat' THEN 5 WHEN 'ces' THEN 7` },
};

/** An end of an answer's scale: NPS has its own always, another metric's is written, settled or the usual one. */
function scaleEnd(end: 'scale_min' | 'scale_max', question: string, input: TypingInput): Sql {
  const scale = input.settlement.scales.get(question);
  const column = scoreColumn(question, input);
  const settled =
    end === 'scale_min'
      ? (scale?.scaleMin ?? column?.scaleMin)
      : (scale?.scaleMax ?? column?.scaleMax);
  const metric = metricOf(question, input);
  const written = isGiven(end, input) ? readColumn(end) : sql`NULL`;
  const { nps, others } = USUAL[end];
  return sql`CASE WHEN ${metric} = 'nps' THEN ${nps} ELSE coalesce(${written}, ${settled ?? null}, CASE ${metric} ${others} END) END::DOUBLE`;
}

function scoreColumn(question: string, { decisions }: TypingInput): ScoreColumn | undefined {
  return decisions.scores.find(({ column }) => column === question);
}

/** The answers of a record, those to unanswered questions left out. */
export function answerList(cells: readonly ScoreCells[]): Sql {
  const answers = joined(
    cells.map(({ answer }) => answer),
    ', ',
  );
  return sql`list_filter([${answers}], lambda answer: answer.score IS NOT NULL)`;
}
