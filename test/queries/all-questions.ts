import type { Question } from '../../src/queries/question';
import { QUESTION_CASES, type QuestionCase } from './question-cases';

const MODULES = import.meta.glob<Record<string, unknown>>('../../src/queries/*.ts', {
  eager: true,
});

/** Every question of src/queries, with the name of its file. */
export const FOUND = Object.entries(MODULES).flatMap(([path, exported]) =>
  Object.values(exported)
    .filter(isQuestion)
    .map((question) => ({ file: path.replace(/^.*\/|\.ts$/g, ''), question })),
);

/** Every question that has a case, by name. */
export const QUESTIONS = FOUND.flatMap(({ question }) => {
  const own = QUESTION_CASES[question.name];
  return own === undefined ? [] : [[question.name, question, own] as const];
});

/** A question whatever it is asked with; its own schema checks the rows. */
type AnyQuestion = Question<QuestionCase['params'], unknown>;

function isQuestion(found: unknown): found is AnyQuestion {
  return (
    typeof found === 'object' &&
    found !== null &&
    ['name', 'title', 'sql', 'row'].every((part) => part in found)
  );
}
