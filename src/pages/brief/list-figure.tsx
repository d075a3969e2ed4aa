import { type ReactNode, useId } from 'react';
import type { Question } from '../../queries/question';
import { SqlTool } from '../shared/sql-tool';
import styles from './brief.module.css';

interface ListFigureProps<Params> {
  /** What is seen, as a sentence. */
  finding: string;
  readingAid: string;
  question: Question<Params, unknown>;
  params: Params;
  children: ReactNode;
}

/** A list with its finding, as charts have theirs. */
export function ListFigure<Params>(props: ListFigureProps<Params>) {
  const { finding, readingAid, question, params, children } = props;
  const title = useId();
  return (
    <figure className={styles.list} aria-labelledby={title}>
      <div className={styles.listHead}>
        <h2 className={styles.listTitle} id={title}>
          {finding}
        </h2>
        <SqlTool title={question.title} statement={question.sql(params)} />
      </div>
      <p className={styles.aid}>{readingAid}</p>
      {children}
    </figure>
  );
}
