import { useEffect, useId, useRef } from 'react';
import { useSessionState } from '../../state/session-context';
import data from './data.module.css';
import { useWorkspaceWork } from './use-workspace-work';
import styles from './versions.module.css';
import { VersionsGroup } from './versions-group';
import { VersionsSnapshots } from './versions-snapshots';
import { versionGroups } from './versions-words';

/** Every version of the user's own files that is kept, to compare and to restore, and the snapshots. */
export function VersionsSection() {
  const { workspace, isWriter } = useSessionState(({ kept }) => kept);
  const isUnderWay = useSessionState(
    ({ progress, returning }) => progress !== null || returning !== null,
  );
  const { isBusy, run } = useWorkspaceWork();
  const reason = useId();
  const section = useRef<HTMLElement>(null);
  const isAtWork = isBusy || isUnderWay;
  useEffect(() => {
    if (!isAtWork) return;
    return () => {
      // The button that was pressed has gone or was disabled meanwhile.
      if (document.activeElement === document.body) section.current?.focus(WITHOUT_SCROLLING);
    };
  }, [isAtWork]);
  if (workspace.versions.length === 0) return null;
  const shared = {
    workspace,
    run,
    isDisabled: !isWriter || isAtWork,
    reason: isWriter ? undefined : reason,
  };
  return (
    <section ref={section} tabIndex={-1} aria-label="Versions" className={styles.section}>
      <div>
        <h2 className={data.title}>Versions</h2>
        <p className={data.aid}>
          Each export you loaded, newest first. An earlier one can be compared with the one that is
          loaded, and restored in its place; what is loaded or in a snapshot cannot be forgotten.
        </p>
        {isWriter ? null : (
          <p id={reason} className={styles.reason}>
            Another tab of this browser changes the workspace now. Here you can look and compare; to
            restore, keep, forget or remove, go to that tab or close it.
          </p>
        )}
        {versionGroups(workspace).map((group) => (
          <VersionsGroup key={group.key} group={group} {...shared} />
        ))}
      </div>
      <VersionsSnapshots {...shared} />
    </section>
  );
}

const WITHOUT_SCROLLING = { preventScroll: true };
