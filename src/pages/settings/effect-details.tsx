import type { SettingsEffect } from '../../queries/settings-effect';
import { ErrorNote, Loading } from '../../ui/states';
import { StandingTag } from '../../ui/tag';
import { technicalDetail } from '../../ui/technical-detail';
import { CsvTool } from '../shared/csv-tool';
import styles from './effect-panel.module.css';
import { coverageChanges, effectHeadline, type Move, movesOf, readyCauses } from './effect-words';
import type { EffectPreview } from './use-effect-preview';

/** So many names say who is meant; the others open on demand. */
const NAMED = 5;
const HEIGHT = 96;

/** What a change would do: to standings, to ready references, to coverage. */
export function EffectDetails({ preview }: { preview: EffectPreview }) {
  const { effect, isCurrent, failure, retry } = preview;
  if (failure)
    return (
      <ErrorNote
        title="The effect could not be worked out."
        text="Nothing is changed. You can try again, or apply without knowing it."
        onRetry={retry}
        technicalDetail={technicalDetail(failure)}
      />
    );
  if (!effect) return <Loading label="Working out the effect" height={HEIGHT} />;
  return (
    <div className={isCurrent ? undefined : styles.outdated} aria-busy={!isCurrent}>
      <p className={styles.headline} role="status">
        {isCurrent ? effectHeadline(effect) : 'Working out the effect…'}
      </p>
      {effect.movers.length > 0 ? <Moves effect={effect} /> : null}
      <Lines title="Ready references" lines={readyCauses(effect.readyBridge)} />
      <Lines
        title="Open pipeline covered by ready references"
        lines={coverageChanges(effect)}
        none="stays as it is in every dimension"
      />
    </div>
  );
}

function Moves({ effect }: { effect: SettingsEffect }) {
  return (
    <>
      <div className={styles.part}>
        <h3 className={styles.partTitle}>Who would move</h3>
        <CsvTool title="Who would move" name="would-move" rows={effect.movers} />
      </div>
      <ul className={styles.moves}>
        {movesOf(effect.movers).map((move) => (
          <MoveItem key={`${move.from} ${move.to}`} move={move} />
        ))}
      </ul>
    </>
  );
}

function MoveItem({ move: { from, to, names } }: { move: Move }) {
  const more = names.slice(NAMED);
  return (
    <li>
      <p className={styles.way}>
        <strong>{names.length}</strong> <StandingTag standing={from} /> →{' '}
        <StandingTag standing={to} />
      </p>
      <p className={styles.names}>{names.slice(0, NAMED).join(', ')}</p>
      {more.length > 0 ? (
        <details className={styles.more}>
          <summary>{more.length} more</summary>
          <p className={styles.names}>{more.join(', ')}</p>
        </details>
      ) : null}
    </li>
  );
}

function Lines({ title, lines, none }: { title: string; lines: string[]; none?: string }) {
  if (lines.length === 0 && none === undefined) return null;
  return (
    <>
      <h3 className={styles.partTitle}>{title}</h3>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length === 0 ? <li>{none}</li> : null}
      </ul>
    </>
  );
}
