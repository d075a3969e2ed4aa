import type { RefObject } from 'react';
import { Button } from '../../ui/button';
import { saveFile } from '../../ui/save-file';
import { standalonePage } from '../../ui/standalone-page';
import { Switch } from '../../ui/switch';
import styles from './brief.module.css';

interface BriefToolsProps {
  brief: RefObject<HTMLElement | null>;
  title: string;
  isHidden: boolean;
  onHide: (isHidden: boolean) => void;
  /** Whether the brief is still about to change. */
  isBehind: boolean;
}

/** What is done with the brief: printed, sent as a file, its names hidden. */
export function BriefTools({ brief, title, isHidden, onHide, isBehind }: BriefToolsProps) {
  const save = () => {
    if (!brief.current) return;
    saveFile(fileName(title), standalonePage(brief.current, title), 'text/html');
  };
  return (
    <div className={styles.tools} data-not-on-paper>
      <Button variant="primary" onPress={() => window.print()}>
        Print or save as PDF
      </Button>
      <Button onPress={save} isPending={isBehind}>
        Save as a file
      </Button>
      <Switch isSelected={isHidden} onChange={onHide}>
        Hide account names
      </Switch>
      {isHidden ? (
        <p className={styles.warning} role="status">
          Notes stay as you typed them: read them for names before you send the brief.
        </p>
      ) : null}
    </div>
  );
}

/** A file's name from a title, `reference-brief-fy2026-q3.html`. */
export function fileName(title: string): string {
  return `${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.html`;
}
