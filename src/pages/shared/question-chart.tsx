import { memo, type ReactNode } from 'react';
import { ChartFrame } from '../../charts/chart-frame';
import type { Question } from '../../queries/question';
import { useDrawnInTurn } from '../../state/drawing';
import { useQuestion } from '../../state/use-question';
import { Answered } from './answered';
import { CsvTool } from './csv-tool';
import { SqlTool } from './sql-tool';

export interface QuestionChartProps<Params, Row extends object> {
  question: Question<Params, Row>;
  params: Params;
  /** The height of what is coming in pixels, so that nothing jumps. */
  height: number;
  /** What is being worked out, for those who only hear it. */
  label: string;
  /** What is seen, as a sentence. */
  finding: (rows: readonly Row[]) => string;
  readingAid?: ReactNode;
  /** The chart in one sentence for those who do not see it. */
  summary: (rows: readonly Row[]) => string;
  /** The table twin. */
  table?: (rows: readonly Row[]) => ReactNode;
  /** Before the tools that every chart has. */
  tools?: ReactNode;
  /** After them. */
  moreTools?: ReactNode;
  note?: (rows: readonly Row[]) => ReactNode;
  /** In place of the chart where there are no rows. */
  empty?: ReactNode;
  children: (rows: readonly Row[]) => ReactNode;
}

/** The chart of one question: asked, drawn, and with the ways to its table, its rows as CSV and its SQL. */
export function QuestionChart<Params, Row extends object>(props: QuestionChartProps<Params, Row>) {
  const answer = useQuestion(props.question, props.params);
  // What is around a chart changes with every filter: the charts of a page follow one after the other.
  const given = useDrawnInTurn(props);
  return (
    <Answered answer={answer} height={props.height} label={props.label}>
      {(rows) => <Drawn rows={rows} given={given} />}
    </Answered>
  );
}

interface QuestionFigureProps<Params, Row extends object> {
  rows: readonly Row[];
  given: QuestionChartProps<Params, Row>;
}

/** Drawn for other rows or another choice, not at every step of the way to an answer. */
const Drawn = memo(QuestionFigure) as typeof QuestionFigure;

function QuestionFigure<Params, Row extends object>(props: QuestionFigureProps<Params, Row>) {
  const { rows, given } = props;
  const { question, params, empty } = given;
  if (rows.length === 0 && empty !== undefined) return empty;
  return (
    <ChartFrame
      finding={given.finding(rows)}
      readingAid={given.readingAid}
      summary={given.summary(rows)}
      table={given.table?.(rows)}
      tools={given.tools}
      moreTools={
        <>
          <CsvTool title={question.title} name={question.name} rows={rows} />
          <SqlTool title={question.title} statement={question.sql(params)} />
          {given.moreTools}
        </>
      }
      note={given.note?.(rows)}
    >
      {given.children(rows)}
    </ChartFrame>
  );
}
