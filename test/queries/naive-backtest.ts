/** The backtest of sentiment by plain loops over every pair of answers, to hold the SQL against. */

export interface Answer {
  account: string;
  /** Days, counted from any day. */
  day: number;
  kind: 'relationship' | 'transactional';
  value: number;
}

export interface Weights {
  relationship: number;
  transactional: number;
}

export interface Prediction {
  answer: Answer;
  lastValue: number;
  accountMean: number;
  populationMean: number;
  earlier: Answer[];
  population: Answer[];
}

/** The answers that have an earlier one of their account, and what was known before their day. */
export function naivePredictions(answers: readonly Answer[]): Prediction[] {
  return answers.flatMap((answer) => {
    const population = answers.filter(({ day }) => day < answer.day);
    const earlier = population.filter(({ account }) => account === answer.account);
    if (earlier.length === 0) return [];
    const newest = Math.max(...earlier.map(({ day }) => day));
    const ofNewest = earlier.filter(({ day }) => day === newest);
    return {
      answer,
      lastValue: Math.min(...ofNewest.map(({ value }) => value)),
      accountMean: mean(earlier.map(({ value }) => value)),
      populationMean: mean(population.map(({ value }) => value)),
      earlier,
      population,
    };
  });
}

/** Current sentiment of the account on the day before the answer. */
export function naiveSentiment(
  { answer, earlier, population }: Prediction,
  halfLife: number,
  shrinkage: number,
  weights: Weights,
): number {
  const weightAt = (asOf: number) => (one: Answer) =>
    weights[one.kind] * 0.5 ** ((asOf - one.day) / halfLife);
  const own = weightAt(answer.day - 1);
  // A mean is the same whatever day its weights are relative to; beside the newest they cannot vanish.
  const ofAll = weightAt(Math.max(...population.map(({ day }) => day)));
  const average = weighted(population, ofAll) / total(population.map(ofAll));
  return (weighted(earlier, own) + shrinkage * average) / (total(earlier.map(own)) + shrinkage);
}

function weighted(answers: readonly Answer[], weight: (answer: Answer) => number): number {
  return total(answers.map((answer) => weight(answer) * answer.value));
}

export interface Scores {
  answers: number;
  rmse: number;
  mae: number;
  auc: number | null;
}

/** Pairs of a value and its prediction. */
export function naiveScores(pairs: readonly (readonly [number, number])[]): Scores {
  return {
    answers: pairs.length,
    rmse: rootMeanSquare(pairs),
    mae: mean(pairs.map(([value, prediction]) => Math.abs(value - prediction))),
    auc: naiveAuc(pairs),
  };
}

export function rootMeanSquare(pairs: readonly (readonly [number, number])[]): number {
  return Math.sqrt(mean(pairs.map(([value, prediction]) => (value - prediction) ** 2)));
}

/** How often an unfavourable answer had the lower prediction than another one; a tie is half. */
function naiveAuc(pairs: readonly (readonly [number, number])[]): number | null {
  const ranked = (prediction: number) => Math.round(prediction * 1e9);
  const unfavourable = pairs.filter(([value]) => value < 0);
  const other = pairs.filter(([value]) => value >= 0);
  if (unfavourable.length === 0 || other.length === 0) return null;
  const wins = unfavourable.flatMap(([, low]) =>
    other.map(([, high]) => (Math.sign(ranked(high) - ranked(low)) + 1) / 2),
  );
  return mean(wins);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function mean(numbers: readonly number[]): number {
  return total(numbers) / numbers.length;
}
