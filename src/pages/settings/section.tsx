import { type ReactNode, useId } from 'react';
import styles from './settings.module.css';

interface SectionProps {
  title: string;
  /** What belongs here, in a sentence or two. */
  aid?: ReactNode;
  /** Beside the title. */
  tools?: ReactNode;
  children: ReactNode;
}

/** A group of settings under a heading. */
export function Section({ title, aid, tools, children }: SectionProps) {
  const titleId = useId();
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <div className={styles.sectionHead}>
        <h2 className={styles.sectionTitle} id={titleId}>
          {title}
        </h2>
        {tools ? <div className={styles.tools}>{tools}</div> : null}
      </div>
      {aid ? <p className={styles.aid}>{aid}</p> : null}
      {children}
    </section>
  );
}
