import { useState } from 'react';
import { type Draft, isSettled } from '../../imports/draft';
import type { Decisions } from '../../imports/recognising/decisions';
import type { ImportQuestion } from '../../imports/typing/formats';
import { useSession } from '../../state/session-context';
import { answerQuestion, mergeQuestions, type QuestionKey } from './answer-question';

export interface WaitingFile {
  /** What is decided, with what was just chosen. */
  decisions: Decisions | null;
  /** The questions, those too that were answered here: an answer can be changed where it was given. */
  questions: readonly ImportQuestion[];
  isBusy: boolean;
  /** Why the last work on the file ended early; null where it did not. */
  failure: unknown;
  /** null takes the answer away. */
  answer: (question: QuestionKey, value: string | null) => void;
  decide: (decisions: Decisions) => void;
  load: () => void;
  discard: () => void;
}

/** The work on a file that waits. `onGone` is told once it waits no more. */
export function useWaitingFile(draft: Draft, onGone: () => void): WaitingFile {
  const session = useSession();
  const [wanted, setWanted] = useState<Decisions | null>(null);
  const [asked, setAsked] = useState(draft.settlement.questions);
  const [underWay, setUnderWay] = useState(0);
  const [failure, setFailure] = useState<unknown>(null);
  const decisions = underWay > 0 ? (wanted ?? draft.decisions) : draft.decisions;

  const attempt = async (work: () => Promise<void>) => {
    setUnderWay((count) => count + 1);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(error);
    } finally {
      setUnderWay((count) => count - 1);
    }
  };

  /** Decides anew; `stay` are the questions that stay in sight though they are answered. */
  const put = (chosen: Decisions, stay: readonly ImportQuestion[]) => {
    setWanted(chosen);
    void attempt(async () => {
      const { settlement } = await session.decide(draft, chosen);
      setAsked(mergeQuestions(stay, settlement.questions));
    });
  };

  return {
    decisions,
    questions: asked,
    isBusy: underWay > 0,
    failure,
    answer(question, value) {
      if (decisions === null) return;
      const answers = answerQuestion(decisions.answers, question, value);
      put({ ...decisions, answers }, asked);
    },
    decide: (chosen) => put(chosen, []),
    load: () =>
      void attempt(async () => {
        if (draft.decisions === null) return;
        // To load what only waits to be looked at is to say that it is right.
        const ready = isSettled(draft) ? draft : await session.decide(draft, draft.decisions);
        await session.load(ready);
        onGone();
      }),
    discard: () =>
      void attempt(async () => {
        await session.discard(draft);
        onGone();
      }),
  };
}
