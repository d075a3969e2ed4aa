import type { ReactNode } from 'react';
import { formatSigned } from '../domain/format.ts';
import styles from './figure.module.css';

export interface FigureProps {
  label: string;
  /** The formatted figure. */
  value: string;
  /** Small beside the figure, such as its interval. */
  aside?: string;
  /** The line below: what it is compared with, n, what belongs to it. */
  detail?: ReactNode;
}

/** One key figure; stands in a `FigureRow`. */
export function Figure({ label, value, aside, detail }: FigureProps) {
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        {value}
        {aside ? <span className={styles.aside}>{aside}</span> : null}
      </dd>
      {detail ? <dd className={styles.detail}>{detail}</dd> : null}
    </div>
  );
}

/** Key figures side by side between hairlines; two columns on a phone. */
export function FigureRow({ children }: { children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dl className={styles.grid}>{children}</dl>
    </div>
  );
}

export interface ChangeProps {
  /** By how much; null where there is nothing to compare with. */
  by: number | null;
  /** Whether more of it is good news; without it the change is not judged. */
  moreIs?: 'good' | 'bad';
  /** Overrides the text, for money and shares. */
  text?: string;
  locale?: string;
}

/** A change with its sign, coloured where it is good or bad news. */
export function Change({ by, moreIs, text, locale }: ChangeProps) {
  const isJudged = moreIs !== undefined && by !== null && by !== 0;
  const news = isJudged && by > 0 === (moreIs === 'good') ? styles.good : styles.bad;
  return (
    <span className={isJudged ? news : undefined}>{text ?? formatSigned(by, { locale })}</span>
  );
}
