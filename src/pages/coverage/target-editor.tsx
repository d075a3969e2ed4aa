import { useEffect, useId, useRef, useState } from 'react';
import {
  Button as AriaButton,
  Dialog,
  DialogTrigger,
  Heading,
  Popover,
} from 'react-aria-components';
import { dimensionLabel } from '../../domain/dimensions';
import { formatCount } from '../../domain/format';
import type { StrategyRow } from '../../domain/settings';
import type { StrategySegment } from '../../queries/strategy-segments';
import { useSession, useSessionState } from '../../state/session-context';
import { Button } from '../../ui/button';
import { NumberInput } from '../../ui/number-input';
import { derivedTargetRule } from '../shared/derived-target-rule';
import { derivedTarget, isCovered, targetProblem, withTarget } from '../shared/strategy-change';
import styles from './target-editor.module.css';
import { targetEffect, targetText } from './target-words';
import { useTargetEffect } from './use-target-effect';

export interface TargetEditorProps {
  dimension: string;
  segment: string;
  /** The target in force, and the one that the strategy sets, if it sets one. */
  target: number;
  own: number | null;
  /** What the strategy says of the segment. */
  direction: StrategyRow['direction'] | null;
  openOpportunities: number;
  /** The strategy in force, of every dimension. */
  strategy: readonly StrategySegment[];
  /** What was done, in words, once it is done. */
  onApplied: (text: string) => void;
}

/** A target that opens: another number, what it would do, and the way to apply it. */
export function TargetEditor(props: TargetEditorProps) {
  const { segment, target, own } = props;
  return (
    <DialogTrigger>
      <AriaButton
        className={styles.target}
        aria-label={`Target of ${segment}: ${own === null ? 'derived ' : ''}${formatCount(target)}. Change it`}
      >
        {own === null ? <span className={styles.derived}>derived</span> : null}{' '}
        {formatCount(target)}
      </AriaButton>
      <Popover className={styles.popover} placement="bottom end" offset={4}>
        <Dialog className={styles.dialog}>
          {({ close }) => <TargetForm {...props} close={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function TargetForm(props: TargetEditorProps & { close: () => void }) {
  const { dimension, segment, target, own, direction, strategy, onApplied, close } = props;
  const session = useSession();
  const perReference = useSessionState(({ settings }) => settings.opportunities_per_reference);
  const derived = derivedTarget(props.openOpportunities, direction, perReference);
  const [typed, setTyped] = useState(own);
  const [refusal, setRefusal] = useState<string>();
  const effectId = useId();
  const form = useRef<HTMLFormElement>(null);
  // The number is what the dialog is opened for.
  useEffect(() => form.current?.querySelector('input')?.select(), []);
  const problem = targetProblem(typed) ?? refusal;
  const isChanged = problem === undefined && typed !== own;
  const rows = isChanged ? withTarget(strategy, { dimension, segment }, typed) : null;
  const { effect, failure } = useTargetEffect(rows);
  const apply = async () => {
    if (rows === null) return;
    try {
      await session.change({ strategy: rows });
      close();
      const now = typed ?? derived;
      onApplied(
        `The target of ${segment} is ${targetText(now)} now; it was ${formatCount(target)}.`,
      );
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
    }
  };
  const words = failure
    ? [failure.message]
    : effect
      ? targetEffect(effect, dimension)
      : ['Working out the effect…'];
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void apply();
      }}
    >
      <Heading slot="title" className={styles.title}>
        Target of {segment}
      </Heading>
      <NumberInput
        label={`References that ${segment} needs`}
        isLabelShown
        value={typed}
        onChange={(next) => {
          setRefusal(undefined);
          setTyped(next);
        }}
        placeholder={formatCount(derived)}
        problem={problem}
      />
      <p className={styles.aid}>
        {`Empty: the derived target, ${formatCount(derived)} (${direction === 'exit' ? 'the segment is being left' : derivedTargetRule(perReference)}).`}
      </p>
      {isChanged && !isCovered(strategy, dimension) ? (
        <p className={styles.aid}>
          The strategy says nothing of {dimensionLabel(dimension).toLowerCase()} yet: with a first
          row there, all its other segments count as hold.
        </p>
      ) : null}
      <div id={effectId} className={styles.effect} role="status">
        {isChanged ? words.map((sentence) => <p key={sentence}>{sentence}</p>) : null}
      </div>
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" isDisabled={!isChanged} aria-describedby={effectId}>
          Apply
        </Button>
        <Button variant="quiet" onPress={close}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
