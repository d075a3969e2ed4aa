import { useState } from 'react';
import { formatCount } from '../../domain/format';
import type { ImportProgress } from '../../imports/import-progress';
import { Button } from '../../ui/button';
import { ProgressBar } from '../../ui/progress-bar';
import styles from './import.module.css';
import { stepText, wholeShare } from './import-words';

export interface ImportUnderWayProps {
  progress: ImportProgress;
  onCancel: () => void;
}

/** Where the import under way is, and the way out of it. */
export function ImportUnderWay({ progress, onCancel }: ImportUnderWayProps) {
  const [isCancelled, setCancelled] = useState(false);
  const { fileName, position, of, rows } = progress;
  return (
    <div className={styles.underWay}>
      <div className={styles.where}>
        <p className={styles.file} role="status">
          <strong>{fileName}</strong>, {formatCount(position)} of {formatCount(of)}
        </p>
        <p className={styles.step}>
          {isCancelled ? 'Cancelling' : stepText(progress)}…
          {rows === undefined ? null : ` ${formatCount(rows)} records so far`}
        </p>
        <ProgressBar label={`Import of ${fileName}`} share={wholeShare(progress)} />
      </div>
      <Button
        isPending={isCancelled}
        onPress={() => {
          setCancelled(true);
          onCancel();
        }}
      >
        Cancel
      </Button>
    </div>
  );
}
