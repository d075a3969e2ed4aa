import { type ReactNode, useId, useRef, useState } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import { ToolButton } from '../ui/tool-button';
import styles from './chart-frame.module.css';
import { PngTool } from './png-tool';

export interface ChartFrameProps {
  /** What is seen, as a sentence: "Of 42 claimed references, 17 are ready". */
  finding: string;
  /** How to read the chart. */
  readingAid?: ReactNode;
  /** The chart in one sentence for those who do not see it; each chart exports its own. */
  summary: string;
  children: ReactNode;
  /** The same figures as a table; given, a switch shows it in place of the chart. */
  table?: ReactNode;
  onShowSql?: () => void;
  /** Before "table": the choice of a dimension and the like. */
  tools?: ReactNode;
  /** After "SQL": a picture of the chart, a link to a page. */
  moreTools?: ReactNode;
  /** Small print: what is left out, how it is counted. */
  note?: ReactNode;
}

/** The one anatomy of every chart: finding, reading aid, tools, the chart or its table, small print. */
export function ChartFrame(props: ChartFrameProps) {
  const { finding, readingAid, summary, children, table, onShowSql, note } = props;
  const [isTable, setIsTable] = useState(false);
  const titleId = useId();
  const aid = useRef<HTMLParagraphElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const print = useRef<HTMLParagraphElement>(null);
  return (
    <figure className={styles.frame} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 className={styles.title} id={titleId}>
          {finding}
        </h2>
        <div className={styles.tools}>
          {props.tools}
          {table ? (
            <ToolButton
              isSelected={isTable}
              onPress={() => setIsTable(!isTable)}
              aria-label={`Show as table: ${finding}`}
            >
              table
            </ToolButton>
          ) : null}
          {onShowSql ? (
            <ToolButton onPress={onShowSql} aria-label={`Show the SQL: ${finding}`}>
              SQL
            </ToolButton>
          ) : null}
          <PngTool chart={body} title={finding} subtitle={aid} note={print} />
          {props.moreTools}
        </div>
      </div>
      {readingAid ? (
        <p ref={aid} className={styles.subtitle}>
          {readingAid}
        </p>
      ) : null}
      <VisuallyHidden>
        <p>{summary}</p>
      </VisuallyHidden>
      <div ref={body} className={styles.body}>
        {isTable && table ? table : children}
      </div>
      {note ? (
        <p ref={print} className={styles.note}>
          {note}
        </p>
      ) : null}
    </figure>
  );
}
