import type { Row } from '../engine/decode';
import type { RunOptions } from '../engine/engine';
import type { Session } from './session';

/** A question that may mean a table of the comparison date. */
const COMPARES_DATES = /\bcompared\b/i;

/**
 * Answers one question in SQL with plain rows, behind the fence and within the limits of the console;
 * the tables of the comparison date are built first where the question names them.
 */
export async function askConsole(
  session: Pick<Session, 'engine' | 'compare'>,
  question: string,
  options?: RunOptions,
): Promise<Row[]> {
  if (COMPARES_DATES.test(question)) await session.compare();
  return (await session.engine).query(question, options);
}
