import type { Setting } from './model';
import { clamp, integerBetween, randomFor } from './random';

/** A row of the strategy sheet; an empty priority or target is left to the defaults. */
export interface StrategyRow {
  readonly dimension: string;
  readonly segment: string;
  readonly direction: string;
  readonly priority: string;
  readonly target: string;
}

const rows: readonly string[] = [
  'industry|Healthcare|grow||8',
  'industry|Public sector|grow|90|6',
  'industry|Manufacturing|grow|75|5',
  'industry|Energy|grow|85|4',
  'industry|Financial services|hold|60|3',
  'industry|Logistics|hold|45|3',
  'industry|Retail|hold|15|2',
  'industry|Media|exit||',
  'region|EMEA|hold|55|8',
  'region|Americas|grow|90|6',
  'region|APAC|grow||4',
  'size_band|5,000+|grow||6',
  'size_band|1,000–4,999|grow|85|5',
  'size_band|250–999|hold||4',
  'size_band|50–249|hold|15|2',
  'size_band|1–49|hold|5|',
  'segment|Enterprise|grow||8',
  'segment|Mid-market|hold|45|6',
  'segment|SMB|hold|10|2',
  'product|Analytics|grow|95|8',
  'product|Connect|grow|80|6',
  'product|Core|hold|20|5',
  'use_case|Predictive maintenance|grow||7',
  'use_case|Field service|grow|85|6',
  'use_case|Compliance|hold|60|4',
  'use_case|Supply chain|hold|25|3',
  'use_case|Customer portal|hold|15|2',
  'use_case|Document archive|exit||',
  'Deployment__c|Cloud|grow|95|8',
  'Deployment__c|Hybrid|hold||4',
  'Deployment__c|On-premises|hold|10|2',
  'topic|reliability|grow||6',
  'topic|integrations|grow|80|5',
  'topic|reporting|hold||4',
  'topic|support|hold|40|3',
  'topic|onboarding|hold||',
];

function varied(setting: Setting, row: StrategyRow): StrategyRow {
  if (setting.stories || row.priority === '') return row;
  const random = randomFor(setting.seed, 'strategy', row.dimension, row.segment);
  const priority = clamp(Number(row.priority) + 5 * integerBetween(random, -4, 4), 0, 100);
  return { ...row, priority: String(priority) };
}

/** Where the company wants to go. */
export function makeStrategy(setting: Setting): StrategyRow[] {
  return rows.map((row) => {
    const [dimension = '', segment = '', direction = '', priority = '', target = ''] =
      row.split('|');
    return varied(setting, { dimension, segment, direction, priority, target });
  });
}
