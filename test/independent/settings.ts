/** Every setting that the measures depend on, with the default that measures.md gives. */

/** `1 currency = rate per`, from a day on. */
export interface RateRow {
  readonly currency: string;
  readonly rate: number;
  /** Empty or null: the base currency. */
  readonly per: string | null;
  /** An ISO day; empty or null: since always. */
  readonly validFrom: string | null;
}

export interface Settings {
  /** An ISO day, or null for the default: the latest dated fact. */
  readonly asOf: string | null;
  readonly halfLifeDays: number;
  /** Kappa: how much of the average every account is given. */
  readonly shrinkage: number;
  readonly relationshipWeight: number;
  readonly transactionalWeight: number;
  readonly freshDays: number;
  readonly agingDays: number;
  readonly hotDays: number;
  readonly useCap: number;
  readonly useWindowDays: number;
  readonly onStrategyValue: number;
  readonly gemSentiment: number;
  readonly gemValue: number;
  readonly revenueWindowDays: number;
  readonly revenueBasis: 'opportunities' | 'annual_contract_value';
  readonly opportunitiesPerReference: number;
  /** Days over which the trend of sentiment is taken. */
  readonly trendDays: number;
  /** Days for which an unfavourable answer makes a favourable one a honeymoon. */
  readonly honeymoonDays: number;
  /** Null for the default: the commonest currency of the opportunities. */
  readonly baseCurrency: string | null;
  /** The month in which the fiscal year starts, 1 to 12. */
  readonly fiscalYearStart: number;
  /** By dimension; a dimension without an entry weighs 1. */
  readonly dimensionWeights: ReadonlyMap<string, number>;
  readonly rates: readonly RateRow[];
}

export const DEFAULT_SETTINGS: Settings = {
  asOf: null,
  halfLifeDays: 365,
  shrinkage: 0.5,
  relationshipWeight: 1,
  transactionalWeight: 0.4,
  freshDays: 180,
  agingDays: 365,
  hotDays: 30,
  useCap: 2,
  useWindowDays: 90,
  onStrategyValue: 50,
  gemSentiment: 50,
  gemValue: 70,
  revenueWindowDays: 365,
  revenueBasis: 'opportunities',
  opportunitiesPerReference: 5,
  trendDays: 90,
  honeymoonDays: 365,
  baseCurrency: null,
  fiscalYearStart: 1,
  dimensionWeights: new Map(),
  rates: [],
};

export function settingsOf(options: Partial<Settings>): Settings {
  return { ...DEFAULT_SETTINGS, ...options };
}
