import { useQuery } from '@tanstack/react-query';
import { useSession, useSessionState } from '../../state/session-context';
import { Button } from '../../ui/button';
import { Switch } from '../../ui/switch';
import styles from './data.module.css';
import { ForgetEverything } from './forget-everything';
import { ForgetPerson } from './forget-person';
import { keepingSentence, spaceSentence } from './keeping-words';
import { useWorkspaceWork } from './use-workspace-work';
import workspaceStyles from './workspace.module.css';
import { WorkspaceFileTools } from './workspace-file-tools';

/** What outlives the tab, how much room it takes, and how it is saved, opened and taken away. */
export function WorkspaceSection() {
  const session = useSession();
  const kept = useSessionState((state) => state.kept);
  const { isBusy, run } = useWorkspaceWork();
  const hasFiles = kept.workspace.versions.length > 0;
  const isDisabled = isBusy || !kept.isWriter;
  const { data, refetch } = useQuery({
    queryKey: ['space', kept.workspace.revision],
    queryFn: session.space,
    placeholderData: (before) => before,
  });
  const space = kept.keeping === 'kept' && hasFiles ? data : null;
  const persist = () => void session.persist().then(() => refetch());

  const keep = (isKept: boolean) =>
    run(async () => {
      await session.keep(isKept);
      return { text: isKept ? KEPT_AGAIN : NO_LONGER_KEPT };
    });
  const forget = () =>
    run(async () => {
      await session.forgetEverything();
      return { text: 'Everything of yours is forgotten.' };
    });

  return (
    <section aria-label="Your workspace">
      <h2 className={styles.title}>Your workspace</h2>
      <p className={styles.aid} role={kept.keeping === 'denied' ? 'alert' : undefined}>
        {keepingSentence(kept)} {space ? spaceSentence(space) : null}
      </p>
      {kept.keeping === 'denied' ? null : (
        <div className={workspaceStyles.tools}>
          <Switch isSelected={kept.keeping === 'kept'} onChange={keep} isDisabled={isDisabled}>
            Keep my work in this browser
          </Switch>
          {space && !space.isPersistent ? (
            <Button variant="quiet" onPress={persist}>
              Ask the browser never to clear it
            </Button>
          ) : null}
        </div>
      )}
      <div className={workspaceStyles.tools}>
        <WorkspaceFileTools hasFiles={hasFiles} isDisabled={isDisabled} isBusy={isBusy} run={run} />
      </div>
      <div className={workspaceStyles.tools}>
        {hasFiles ? <ForgetPerson isDisabled={isDisabled} run={run} /> : null}
        {hasFiles || kept.keeping === 'denied' ? (
          <ForgetEverything isDisabled={isDisabled} onForget={forget} />
        ) : null}
      </div>
    </section>
  );
}

const KEPT_AGAIN = 'What you load and decide is kept in this browser again.';
const NO_LONGER_KEPT =
  'Nothing is kept in this browser any more. What is loaded stays until you close this tab.';
