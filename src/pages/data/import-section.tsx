import { type RefObject, useEffect, useState } from 'react';
import { useSession, useSessionState } from '../../state/session-context';
import { Checkbox } from '../../ui/checkbox';
import { DropArea } from '../../ui/drop-area';
import styles from './import.module.css';
import { ImportOutcomes } from './import-outcomes';
import { ImportUnderWay } from './import-under-way';
import { SampleNote } from './sample-note';
import { stopAdvice } from './stop-advice';
import { WorkFailure } from './work-failure';

export interface ImportSectionProps {
  /** Where the keyboard goes on when what it was at has gone. */
  outcomes: RefObject<HTMLDivElement | null>;
}

/** The drop zone, what the import under way is at, and what the last one did. */
export function ImportSection({ outcomes }: ImportSectionProps) {
  const session = useSession();
  const progress = useSessionState((state) => state.progress);
  const [isForReview, setForReview] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const run = (work: Promise<unknown>) => {
    setFailure(null);
    work.catch(setFailure);
  };
  const take = (files: File[]) => {
    const sources = files.map((file) => ({ name: file.name, content: file }));
    run(session.importFiles(sources, { isForReview }));
  };
  const isUnderWay = progress !== null;
  useEffect(() => {
    if (!isUnderWay) return;
    return () => {
      // The button that was pressed has gone or was disabled meanwhile.
      if (document.activeElement === document.body) outcomes.current?.focus(WITHOUT_SCROLLING);
    };
  }, [isUnderWay, outcomes]);
  return (
    <section aria-label="Import">
      <SampleNote onClear={() => run(session.clearSample())} />
      <DropArea
        onFiles={take}
        onError={setFailure}
        isDisabled={isUnderWay}
        text="CSV files, also compressed as .gz, several at once or a whole folder. A newer export replaces the older one of the same kind."
      />
      <div className={styles.choice}>
        <Checkbox isSelected={isForReview} onChange={setForReview} isDisabled={isUnderWay}>
          Look at each file before it is loaded
        </Checkbox>
      </div>
      {progress ? <ImportUnderWay progress={progress} onCancel={session.cancel} /> : null}
      <div ref={outcomes} tabIndex={-1} className={styles.results}>
        <WorkFailure
          failure={failure}
          title="The import stopped, and nothing was changed."
          text={stopAdvice(failure)}
        />
        <ImportOutcomes />
      </div>
    </section>
  );
}

const WITHOUT_SCROLLING = { preventScroll: true };
