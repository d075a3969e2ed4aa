import type { ReactNode } from 'react';
import styles from './page-head.module.css';
import { PrintHead } from './print-head';

/** A page's first words: what is seen, as a sentence, and what else to know. */
export function PageHead({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className={styles.head}>
      <PrintHead />
      <h1 className={styles.title}>{title}</h1>
      {children ? <p className={styles.text}>{children}</p> : null}
    </div>
  );
}

/** The part of a headline that is bad news. */
export function Alarming({ children }: { children: ReactNode }) {
  return <em className={styles.alarming}>{children}</em>;
}
