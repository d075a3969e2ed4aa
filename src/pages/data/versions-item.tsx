import { useState } from 'react';
import { formatInstant } from '../../domain/format';
import { useNotices } from '../../state/notices-context';
import { useSession } from '../../state/session-context';
import { Button } from '../../ui/button';
import { QuestionDialog } from '../../ui/question-dialog';
import { Tag } from '../../ui/tag';
import { type Version, withoutVersion } from '../../workspace/workspace';
import styles from './versions.module.css';
import { VersionsComparison } from './versions-comparison';
import type { VersionsPart } from './versions-group';
import { filesText, recordsText, versionText } from './versions-words';

export interface VersionsItemProps extends VersionsPart {
  version: Version;
  /** The loaded version of the same dataset and writer. */
  loaded: Version | null;
}

/** One version: what it holds, and what can be done with it. */
export function VersionsItem({ version, loaded, isDisabled, reason, ...part }: VersionsItemProps) {
  const [isCompared, setCompared] = useState(false);
  const name = versionText(version);
  const isLoaded = version.id === loaded?.id;
  const changing = { isDisabled, ...(reason !== undefined && { 'aria-describedby': reason }) };
  const { restore, forget, question } = useVersionActions({ version, loaded, ...part });
  return (
    <li className={styles.item}>
      <div>
        <strong className={styles.name}>{filesText(version)}</strong>
        <span className={styles.when}>{formatInstant(version.loaded_at)}</span>
      </div>
      <p className={styles.records}>{recordsText(version)}</p>
      <div className={styles.actions}>
        {isLoaded ? (
          <Tag tone="good">Loaded now</Tag>
        ) : (
          <>
            {loaded ? (
              <Button
                variant="quiet"
                aria-label={
                  isCompared
                    ? `Close the comparison of ${name}`
                    : `Compare ${name} with the loaded one`
                }
                onPress={() => setCompared(!isCompared)}
              >
                {isCompared ? 'Close' : 'Compare'}
              </Button>
            ) : null}
            <Button variant="quiet" aria-label={`Restore ${name}`} onPress={restore} {...changing}>
              Restore
            </Button>
            <Button variant="quiet" aria-label={`Forget ${name}`} onPress={forget} {...changing}>
              Forget
            </Button>
          </>
        )}
      </div>
      {isCompared && loaded && !isLoaded ? (
        <VersionsComparison
          before={version.id < loaded.id ? version : loaded}
          after={version.id < loaded.id ? loaded : version}
        />
      ) : null}
      {question}
    </li>
  );
}

/** Restores a version, or forgets it once that is confirmed. */
function useVersionActions({
  version,
  loaded,
  workspace,
  run,
}: Pick<VersionsItemProps, 'version' | 'loaded' | 'workspace' | 'run'>) {
  const session = useSession();
  const { say } = useNotices();
  const [isAsked, setAsked] = useState(false);
  const name = versionText(version);
  const replaced = loaded ? ` It replaced ${versionText(loaded)}.` : '';
  return {
    restore: () =>
      run(async () => {
        const undo = await session.restoreVersion(version.id);
        return { text: `${name} is loaded again.${replaced}`, undo };
      }),
    forget() {
      try {
        withoutVersion(version.id)(workspace);
        setAsked(true);
      } catch (error) {
        say({ text: error instanceof Error ? error.message : String(error), tone: 'bad' });
      }
    },
    question: isAsked ? (
      <QuestionDialog
        title={`Forget ${name}?`}
        text="It goes from this browser for good. The file you exported stays where it is."
        yes="Forget this version"
        onClose={() => setAsked(false)}
        onYes={() =>
          run(async () => {
            await session.forgetVersion(version.id);
            return { text: `${name} is forgotten.` };
          })
        }
      />
    ) : null,
  };
}
