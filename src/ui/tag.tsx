import type { ReactNode } from 'react';
import type { Standing } from '../domain/standings';
import { StandingMark } from './standing-mark';
import styles from './tag.module.css';

export interface TagProps {
  children: ReactNode;
  tone?: 'neutral' | 'bad' | 'warning' | 'good';
}

/** A few words in a tinted field: a reason, a badge. */
export function Tag({ children, tone = 'neutral' }: TagProps) {
  return <span className={tone === 'neutral' ? styles.tag : toned(tone)}>{children}</span>;
}

/** Several tags in a row that wraps. */
export function Tags({ children }: { children: ReactNode }) {
  return <span className={styles.tags}>{children}</span>;
}

/** The standing of an account: its mark and its word. */
export function StandingTag({ standing }: { standing: Standing }) {
  return (
    <span className={styles.standing}>
      <StandingMark standing={standing} />
      {standing}
    </span>
  );
}

function toned(tone: 'bad' | 'warning' | 'good'): string {
  return `${styles.tag} ${styles[tone]}`;
}
