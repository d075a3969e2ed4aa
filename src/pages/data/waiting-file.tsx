import { useId, useState } from 'react';
import type { Draft } from '../../imports/draft';
import { Button } from '../../ui/button';
import { ImportQuestions } from './import-questions';
import { MappingEditor } from './mapping-editor';
import { useWaitingFile } from './use-waiting-file';
import styles from './waiting.module.css';
import { looksLikeText, openText, readingText } from './waiting-words';
import { WorkFailure } from './work-failure';

export interface WaitingFileProps {
  draft: Draft;
  /** The file was loaded or discarded. */
  onGone: () => void;
}

/** A file that waits: what it looks like, what it leaves open, and what can be done with it. */
export function WaitingFile({ draft, onGone }: WaitingFileProps) {
  const file = useWaitingFile(draft, onGone);
  const isUnmapped = draft.decisions === null || draft.missing.length > 0;
  // What was told by values alone is there to be checked.
  const isGuessed = draft.proposal.needsReview && draft.origin === 'proposed';
  const [isMapping, setMapping] = useState(isUnmapped || isGuessed);
  const titleId = useId();
  const openId = useId();
  const isReady = !isUnmapped && draft.settlement.questions.length === 0;
  return (
    <article className={styles.file} aria-labelledby={titleId}>
      <header>
        <h3 id={titleId} className={styles.name}>
          {draft.file.name}
        </h3>
        <p>{looksLikeText(draft)}</p>
        <p className={styles.reading}>{readingText(draft.table)}</p>
      </header>
      <div className={styles.body}>
        <p id={openId} role="status">
          {file.isBusy ? 'Working on it…' : openText(draft)}
        </p>
        {file.decisions ? (
          <ImportQuestions
            questions={file.questions}
            answers={file.decisions.answers}
            onAnswer={file.answer}
          />
        ) : null}
        {isMapping ? <MappingEditor draft={draft} onDecide={file.decide} /> : null}
        <WorkFailure
          failure={file.failure}
          title="That did not work, and nothing was changed."
          text="The file still waits here. Try it again; if it fails again, the technical detail says why."
        />
        <div className={styles.actions}>
          <Button
            variant="primary"
            onPress={file.load}
            isDisabled={!isReady}
            isPending={file.isBusy}
            aria-label={`Load it: ${draft.file.name}`}
            aria-describedby={openId}
          >
            Load it
          </Button>
          <Button
            onPress={() => setMapping(!isMapping)}
            aria-expanded={isMapping}
            aria-label={`Columns of ${draft.file.name}`}
          >
            Columns…
          </Button>
          <Button
            variant="quiet"
            onPress={file.discard}
            isPending={file.isBusy}
            aria-label={`Discard ${draft.file.name}`}
          >
            Discard
          </Button>
        </div>
      </div>
    </article>
  );
}
