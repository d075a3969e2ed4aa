import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/states';
import { technicalDetail } from '../../ui/technical-detail';
import styles from './unmatched.module.css';
import type { AliasChange } from './use-alias-change';

/** What the latest change of an alias did, with its way back; or why it failed. */
export function AliasOutcome({
  notice,
  failure,
  isBusy,
}: Omit<AliasChange, 'confirm' | 'withdraw'>) {
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed has gone with its row: the keyboard goes on from here.
  useEffect(() => {
    if (notice) place.current?.focus({ preventScroll: true });
  }, [notice]);
  return (
    <>
      <div ref={place} tabIndex={-1} className={notice ? styles.notice : styles.silent}>
        <p role="status">{notice?.text}</p>
        {notice?.undo ? (
          <Button variant="quiet" onPress={notice.undo} isDisabled={isBusy}>
            Undo
          </Button>
        ) : null}
      </div>
      {failure === null ? null : (
        <ErrorNote
          title="That could not be kept, and nothing was changed."
          text="Try it again; if it fails again, the technical detail says why."
          technicalDetail={technicalDetail(failure)}
        />
      )}
    </>
  );
}
