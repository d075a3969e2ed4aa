import type { Workspace } from '../../workspace/workspace';
import { DATASET_CHOICES } from './mapping-words';
import type { RunWork } from './use-workspace-work';
import styles from './versions.module.css';
import { VersionsItem } from './versions-item';
import type { VersionGroup } from './versions-words';

/** What the parts of the section have in common. */
export interface VersionsPart {
  workspace: Workspace;
  run: RunWork;
  /** Whether nothing can be changed now. */
  isDisabled: boolean;
  /** The id of the text that says why, where it is said. */
  reason: string | undefined;
}

/** The versions of one dataset and writer. */
export function VersionsGroup({ group, ...part }: VersionsPart & { group: VersionGroup }) {
  const [newest] = group.versions;
  if (newest === undefined) return null;
  const dataset = DATASET_CHOICES.find(({ value }) => value === newest.dataset)?.label;
  return (
    <div className={styles.group}>
      <h3 className={styles.heading}>
        {dataset} <span className={styles.writer}>{newest.files[0]?.writer}</span>
      </h3>
      <ul className={styles.list}>
        {group.versions.map((version) => (
          <VersionsItem key={version.id} version={version} loaded={group.loaded} {...part} />
        ))}
      </ul>
    </div>
  );
}
