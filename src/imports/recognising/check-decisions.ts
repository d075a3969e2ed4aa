import * as v from 'valibot';
import { DATASET_NAMES } from '../../domain/dataset';
import type { Answers, Decisions } from './decisions';

const texts = v.record(v.string(), v.string());

const answers = v.strictObject({
  dateOrder: v.exactOptional(v.picklist(['day first', 'month first'])),
  decimalMark: v.exactOptional(v.picklist(['.', ','])),
  currencies: v.exactOptional(texts),
  scales: v.exactOptional(texts),
});

const decisions = v.strictObject({
  dataset: v.picklist(DATASET_NAMES),
  columns: texts,
  fallbacks: v.exactOptional(v.record(v.string(), v.array(v.string()))),
  constants: texts,
  scores: v.array(
    v.strictObject({
      column: v.string(),
      metric: v.nullable(v.picklist(['nps', 'csat', 'ces', 'other'])),
      scaleMin: v.exactOptional(v.number()),
      scaleMax: v.exactOptional(v.number()),
      topic: v.exactOptional(v.string()),
    }),
  ),
  answers,
});

/** A stored or written mapping, if it is one; null otherwise. */
export function checkDecisions(value: unknown): Decisions | null {
  const result = v.safeParse(decisions, value);
  return result.success ? result.output : null;
}

/** Answers that come from outside; throws an Error that names what is wrong. */
export function checkAnswers(value: unknown): Answers {
  const result = v.safeParse(answers, value);
  if (result.success) return result.output;
  const problems = result.issues.map(
    (issue) => `${v.getDotPath(issue) ?? 'answers'}: ${issue.message}`,
  );
  throw new Error(`These answers cannot be used. ${problems.join('; ')}`);
}
