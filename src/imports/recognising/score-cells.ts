/** What the cells of a column of scores are. */
export type ScoreCells =
  | { kind: 'numbers'; answers: number; least: number; most: number }
  | { kind: 'words' }
  | { kind: 'good or bad' };

const MOST_POINTS = 10;
const NUMBER = /^(\d{1,2})([.,]0+)?$/;
const OUT_OF = /^(\d{1,2})\s*(?:\/|out of|of)\s*(\d{1,2})$/i;
const LABELLED = /^(\d{1,2})\s*(?:[-–—:=.)]|\()\s*\p{L}.*$/u;
const STARS = /^[★⭐✭✯]+[☆✩]*$/u;
const NO_ANSWER = /^(n\/?a|not applicable|no answer|don.t know|prefer not to say|-|–)$/i;
const GOOD_OR_BAD = /^(good|bad|offered|unoffered|not offered)$/i;
const DEGREE =
  '(?:very|extremely|completely|quite|fairly|somewhat|moderately|slightly|rather|mostly|strongly|not at all|not very|not so|not|neither)';
const OPINION =
  '(?:dis)?agree|(?:dis|un)?satisfied|easy|difficult|hard|(?:un)?likely|neutral|poor|fair|good|bad|average|excellent';
const WORDS = new RegExp(`^(?:${DEGREE} )?(?:${OPINION})(?: (?:n?or) [a-z ]+)?$`, 'i');

/** What scores the filled cells hold; null where they are not all scores of one kind. */
export function scoreCells(values: readonly string[]): ScoreCells | null {
  const answers = values.filter((value) => !NO_ANSWER.test(value));
  if (answers.length === 0) return null;
  if (answers.every((value) => GOOD_OR_BAD.test(value))) return { kind: 'good or bad' };
  if (answers.every((value) => WORDS.test(value))) return { kind: 'words' };
  const points = answers.map(pointsOf).filter((value) => value !== null);
  if (points.length < answers.length) return null;
  const least = Math.min(...points);
  const most = Math.max(...points);
  return most > MOST_POINTS ? null : { kind: 'numbers', answers: points.length, least, most };
}

/** The points of a score written with digits or stars. */
function pointsOf(cell: string): number | null {
  if (STARS.test(cell)) return [...cell].filter((sign) => !/[☆✩]/u.test(sign)).length;
  const digits = (NUMBER.exec(cell) ?? OUT_OF.exec(cell) ?? LABELLED.exec(cell))?.[1];
  return digits === undefined ? null : Number(digits);
}
