import { useState } from 'react';
import { Button } from '../../ui/button';
import type { Workspace } from '../../workspace/workspace';
import { DATASET_CHOICES } from './mapping-words';
import type { RunWork } from './use-workspace-work';
import styles from './versions.module.css';
import { VersionsItem } from './versions-item';
import { newestAndLoaded, type VersionGroup } from './versions-words';

/** What the parts of the section have in common. */
export interface VersionsPart {
  workspace: Workspace;
  run: RunWork;
  /** Whether nothing can be changed now. */
  isDisabled: boolean;
  /** The id of the text that says why, where it is said. */
  reason: string | undefined;
}

/** The versions of one dataset and writer: the newest and the loaded one, the others on demand. */
export function VersionsGroup({ group, ...part }: VersionsPart & { group: VersionGroup }) {
  const [areAllShown, showAll] = useState(false);
  const { versions, loaded } = group;
  const [newest] = versions;
  if (newest === undefined) return null;
  const dataset = DATASET_CHOICES.find(({ value }) => value === newest.dataset)?.label;
  const shown = areAllShown ? versions : newestAndLoaded(group);
  return (
    <div className={styles.group}>
      <h3 className={styles.heading}>
        {dataset} <span className={styles.writer}>{newest.files[0]?.writer}</span>
      </h3>
      <ul className={styles.list}>
        {shown.map((version) => (
          <VersionsItem key={version.id} version={version} loaded={loaded} {...part} />
        ))}
      </ul>
      {shown.length < versions.length ? (
        <Button variant="quiet" isAtStart onPress={() => showAll(true)}>
          Show all {versions.length} versions
        </Button>
      ) : null}
    </div>
  );
}
