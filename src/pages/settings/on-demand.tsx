import type { ReactNode } from 'react';
import { formatPercent } from '../../domain/format';
import { Button } from '../../ui/button';
import { ProgressBar } from '../../ui/progress-bar';
import { ErrorNote } from '../../ui/states';
import { technicalDetail } from '../../ui/technical-detail';
import { Section } from './section';
import styles from './settings.module.css';
import type { OnDemandWork } from './use-on-demand';

interface OnDemandProps<Result> {
  /** What could be found out. */
  title: string;
  /** How, and why it takes its time. */
  aid: string;
  /** The text of the button that starts it. */
  action: string;
  /** What is under way, "Trying nine thresholds". */
  progress: string;
  work: OnDemandWork<Result>;
  children: (result: Result) => ReactNode;
}

/** Something that takes long enough to be asked for: a button, its progress with a way out, its result. */
export function OnDemand<Result>(props: OnDemandProps<Result>) {
  const { title, aid, action, progress, work, children } = props;
  const { state, start, cancel } = work;
  if (state.status === 'done')
    return <div className={styles.section}>{children(state.result)}</div>;
  return (
    <Section title={title} aid={aid}>
      {state.status === 'running' ? (
        <div className={styles.running} role="status">
          <p>
            {progress}
            {state.share === null ? '…' : `, ${formatPercent(state.share)} done…`}
          </p>
          {state.share === null ? null : <ProgressBar label={progress} share={state.share} />}
          <Button onPress={cancel}>Cancel</Button>
        </div>
      ) : (
        <>
          {state.status === 'failed' ? (
            <ErrorNote
              title="This could not be worked out."
              text="Your data and settings are unchanged."
              technicalDetail={technicalDetail(state.failure)}
            />
          ) : null}
          <Button onPress={start}>{action}</Button>
        </>
      )}
    </Section>
  );
}
