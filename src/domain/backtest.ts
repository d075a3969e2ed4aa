/** The half-lives in days that the backtest of sentiment tries. */
export const HALF_LIVES = [90, 180, 365, 730, 1460] as const;

/** The shrinkages κ that it tries with each of them. */
export const SHRINKAGES = [0.25, 0.5, 1, 2, 4, 8] as const;

/** What an answer is predicted by, in the order shown. */
export const PREDICTORS = [
  'last value',
  'account mean',
  'population mean',
  'current sentiment',
] as const;

/** Which answers are predicted, in the order shown. */
export const ANSWER_KINDS = ['all', 'relationship', 'transactional'] as const;

/** Past answers predict the next ones where their error is below this share of the population mean's. */
export const PREDICTIVE_SHARE = 0.98;
