import type { ReactNode } from 'react';
import { TextArea } from '../../ui/text-area';
import styles from './brief.module.css';
import { type NotePart, useBriefNote } from './use-brief-note';

interface BriefSectionProps {
  quarter: string;
  part: NotePart;
  /** What the note is about, for its label. */
  about: string;
  children: ReactNode;
}

/** A part of the brief, and beside it the note; on paper the note is text below it, or nothing. */
export function BriefSection({ quarter, part, about, children }: BriefSectionProps) {
  return (
    <div className={styles.section}>
      <div className={styles.content}>{children}</div>
      {/* Another quarter has another note, and none of this one's unsaved words. */}
      <Note key={quarter} quarter={quarter} part={part} about={about} />
    </div>
  );
}

function Note({ quarter, part, about }: Omit<BriefSectionProps, 'children'>) {
  const { text, write, leave } = useBriefNote(quarter, part);
  return (
    <div className={styles.note}>
      <div className={styles.noteField} data-not-on-paper>
        <TextArea
          label={`Note on ${about}`}
          value={text}
          onChange={write}
          onBlur={leave}
          placeholder="Add a note"
        />
      </div>
      {text.trim() === '' ? null : <p className={styles.noteText}>{text}</p>}
    </div>
  );
}
