import { useRef } from 'react';
import type { Answers } from '../../imports/recognising/decisions';
import type { ImportQuestion } from '../../imports/typing/formats';
import { Button } from '../../ui/button';
import { RadioGroup } from '../../ui/radio-group';
import { answerTo, isSame, type QuestionKey } from './answer-question';
import { answeredLines } from './answered-lines';
import { QuestionExamples } from './question-examples';
import styles from './waiting.module.css';

export interface ImportQuestionsProps {
  questions: readonly ImportQuestion[];
  answers: Answers;
  /** null takes the answer away. */
  onAnswer: (question: QuestionKey, value: string | null) => void;
}

/** What only the user can tell of a file, and what was told of files like it before. */
export function ImportQuestions({ questions, answers, onAnswer }: ImportQuestionsProps) {
  const place = useRef<HTMLDivElement>(null);
  const told = answeredLines(answers).filter(
    (line) => !questions.some((question) => isSame(question, line)),
  );
  if (questions.length + told.length === 0) return null;
  return (
    <div ref={place} tabIndex={-1} className={styles.questions}>
      {questions.map((question) => (
        <RadioGroup
          key={`${question.kind} ${question.subject}`}
          label={question.text}
          value={answerTo(answers, question)}
          onChange={(value) => onAnswer(question, value)}
          choices={question.options.map((option) => ({
            value: option.value,
            label: option.label,
            detail: <QuestionExamples {...option} />,
          }))}
        />
      ))}
      {told.map((line) => (
        <p key={`${line.kind} ${line.subject}`} className={styles.told}>
          {line.text}
          <Button
            variant="quiet"
            aria-label={`Change: ${line.text}`}
            onPress={() => {
              onAnswer(line, null);
              // The line goes, and its button with it.
              place.current?.focus({ preventScroll: true });
            }}
          >
            Change
          </Button>
        </p>
      ))}
    </div>
  );
}
