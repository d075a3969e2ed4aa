import type { Answer, Setting } from './model';
import { chance, pickWeighted, randomFor } from './random';
import type { SurveyFate, SurveyRow } from './write-qualtrics';

const wasted: readonly { readonly fate: SurveyFate; readonly share: number }[] = [
  { fate: 'unfinished', share: 0.5 },
  { fate: 'skipped', share: 0.15 },
  { fate: 'preview', share: 0.2 },
  { fate: 'spam', share: 0.15 },
];

/** Answers of one kind from the oldest to the newest. */
export function inOrder(answers: readonly Answer[], kind: Answer['kind']): Answer[] {
  return answers
    .map((answer, index) => ({ answer, index }))
    .filter(({ answer }) => answer.kind === kind)
    .sort((left, right) => left.answer.day - right.answer.day || left.index - right.index)
    .map(({ answer }) => answer);
}

/** The rows of the relationship survey: the answers, and between them rows that do not count. */
export function makeSurveyRows(setting: Setting, answers: readonly Answer[]): SurveyRow[] {
  const random = randomFor(setting.seed, 'survey fates');
  const ordered = inOrder(answers, 'relationship');
  const strangerAt = Math.floor(ordered.length * 0.62);
  return ordered.flatMap((answer, index) => {
    const rows: SurveyRow[] = [{ answer, fate: 'answered' }];
    if (index === strangerAt) rows.push({ answer, fate: 'stranger' });
    if (chance(random, 0.035)) {
      rows.unshift({ answer, fate: pickWeighted(random, wasted, (row) => row.share).fate });
    }
    return rows;
  });
}
