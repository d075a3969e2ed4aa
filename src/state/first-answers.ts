import { hashKey } from '@tanstack/react-query';
import * as v from 'valibot';
import type { Row } from '../engine/decode';
import type { Question } from '../queries/question';

/** Rows that the database gave when the app was built, by the key of their question: see docs/decisions/0014. */
export type FirstAnswers = ReadonlyMap<string, readonly Row[]>;

/** The version of the model that a session starts with, and the only one of which anything is known beforehand. */
export const FIRST_VERSION = 1;

/** What a question about the first version is known by; the same for the same parameters in any order. */
export function firstAnswerKey(name: string, params: unknown): string {
  return hashKey([name, params]);
}

/** The known answer to a question; null where it has to be asked. Throws where its rows have another shape. */
export function firstAnswer<Params, Answer>(
  answers: FirstAnswers | null,
  version: number,
  question: Question<Params, Answer>,
  params: Params,
): Answer[] | null {
  if (version !== FIRST_VERSION) return null;
  const rows = answers?.get(firstAnswerKey(question.name, params));
  return rows ? v.parse(v.array(question.row), rows) : null;
}

/** Where a build puts the answers, from the app's own folder; empty in development. See scripts/sample-rows.ts. */
declare const SAMPLE_ANSWERS: string;

/** Fetches the answers that were given of the sample; null where there are none to be had. */
export async function fetchSampleAnswers(): Promise<FirstAnswers | null> {
  if (SAMPLE_ANSWERS === '') return null;
  const answer = await fetch(new URL(SAMPLE_ANSWERS, document.baseURI));
  return answer.ok ? new Map(await answer.json()) : null;
}
