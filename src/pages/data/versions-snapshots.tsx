import { useState } from 'react';
import type { Day } from '../../domain/day';
import { formatCount, formatDay, formatInstant } from '../../domain/format';
import { lookedAtDaysQuestion } from '../../queries/looked-at-days';
import { useSession } from '../../state/session-context';
import { useQuestion } from '../../state/use-question';
import { Button } from '../../ui/button';
import { QuestionDialog } from '../../ui/question-dialog';
import data from './data.module.css';
import styles from './versions.module.css';
import type { VersionsPart } from './versions-group';

/** What is asked before it is done: a snapshot would be replaced or removed. */
interface Asked {
  what: 'replace' | 'remove';
  day: Day;
}

/** What was loaded and decided at one time, by the day that was looked at. */
export function VersionsSnapshots({ workspace, run, isDisabled, reason }: VersionsPart) {
  const session = useSession();
  const asOf = useQuestion(lookedAtDaysQuestion, {}).data?.[0]?.as_of ?? null;
  const [asked, setAsked] = useState<Asked | null>(null);
  const { snapshots } = workspace;
  const changing = { isDisabled, ...(reason !== undefined && { 'aria-describedby': reason }) };

  const keep = (day: Day) =>
    run(async () => {
      await session.takeSnapshot(day);
      return { text: `A snapshot of ${formatDay(day)} is kept.` };
    });
  const restore = (day: Day) =>
    run(async () => {
      const undo = await session.restoreSnapshot(day);
      return { text: `All is loaded and decided as in the snapshot of ${formatDay(day)}.`, undo };
    });
  const remove = (day: Day) =>
    run(async () => {
      await session.removeSnapshot(day);
      return { text: `The snapshot of ${formatDay(day)} is removed.` };
    });

  return (
    <div>
      <h3 className={data.title}>Snapshots</h3>
      <p className={data.aid}>
        A snapshot keeps which versions are loaded, what you confirmed and the settings, under the
        name of the as-of date.
      </p>
      {snapshots.length > 0 ? (
        <ul className={styles.list}>
          {snapshots.toReversed().map(({ day, taken_at, loaded }) => (
            <li key={day} className={styles.item}>
              <div>
                <strong className={styles.name}>{formatDay(day)}</strong>
                <span className={styles.when}>kept {formatInstant(taken_at)}</span>
              </div>
              <p className={styles.records}>
                {loaded.length === 1 ? 'One version' : `${formatCount(loaded.length)} versions`}
              </p>
              <div className={styles.actions}>
                <Button
                  variant="quiet"
                  aria-label={`Restore the snapshot of ${formatDay(day)}`}
                  onPress={() => restore(day)}
                  {...changing}
                >
                  Restore
                </Button>
                <Button
                  variant="quiet"
                  aria-label={`Remove the snapshot of ${formatDay(day)}`}
                  onPress={() => setAsked({ what: 'remove', day })}
                  {...changing}
                >
                  Remove
                </Button>
              </div>
            </li>
          ))}
        </ul>
      ) : null}
      {asOf === null ? (
        <p className={styles.records}>
          There is no as-of date yet: nothing that is loaded has a day. Load answers, opportunities
          or incidents, or choose a day above.
        </p>
      ) : (
        <div className={styles.keep}>
          <Button
            onPress={() =>
              snapshots.some(({ day }) => day === asOf)
                ? setAsked({ what: 'replace', day: asOf })
                : keep(asOf)
            }
            {...changing}
          >
            Keep a snapshot of {formatDay(asOf)}
          </Button>
        </div>
      )}
      {asked?.what === 'remove' ? (
        <QuestionDialog
          title={`Remove the snapshot of ${formatDay(asked.day)}?`}
          text="The versions it rests on stay in the list; what you confirmed and the settings of that time go with it."
          yes="Remove the snapshot"
          onClose={() => setAsked(null)}
          onYes={() => remove(asked.day)}
        />
      ) : null}
      {asked?.what === 'replace' ? (
        <QuestionDialog
          title={`There is a snapshot of ${formatDay(asked.day)} already.`}
          text="Put what is loaded and decided now in its place? The earlier one goes for good."
          yes="Replace the snapshot"
          onClose={() => setAsked(null)}
          onYes={() => keep(asked.day)}
        />
      ) : null}
    </div>
  );
}
