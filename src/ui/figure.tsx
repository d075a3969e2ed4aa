import type { ReactNode } from 'react';
import styles from './figure.module.css';

declare module 'react' {
  interface HTMLAttributes<T> {
    /** Lets the browser report when the element was painted (Element Timing). */
    elementtiming?: string;
  }
}

export interface FigureProps {
  label: string;
  /** The formatted figure. */
  value: string;
  /** Small beside the figure, such as its interval. */
  aside?: string;
  /** The line below: what it is compared with, n, what belongs to it. */
  detail?: ReactNode;
  /** The line below that: how much it changed. Its place is kept where it is given as null. */
  change?: ReactNode;
}

/** One key figure; stands in a `FigureRow`. */
export function Figure({ label, value, aside, detail, change }: FigureProps) {
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value} elementtiming="figure">
        {value}
        {aside ? <span className={styles.aside}>{aside}</span> : null}
      </dd>
      {detail ? <dd className={styles.detail}>{detail}</dd> : null}
      {change === undefined ? null : <dd className={styles.change}>{change}</dd>}
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
