import type { Dataset, FieldType } from '../../domain/dataset';
import { columnsFor, type Decisions, type ScoreColumn } from '../recognising/decisions';
import type { AskedColumns } from './evidence-statement';

/** The amounts by which a row's currency is known; a customer's own turnover is none of them. */
export const MONEY_FIELDS: readonly string[] = ['amount', 'annual_contract_value'];

/** The columns of a file whose format has to be settled; a count has no fraction, so its marks can mean one thing only. */
export function askedColumns(dataset: Dataset, decisions: Decisions): AskedColumns {
  const ofType = (type: FieldType) =>
    distinct(
      dataset.fields
        .filter((field) => field.type === type && !field.isCount && !isScore(dataset, field.name))
        .flatMap(({ name }) => columnsFor(name, decisions)),
    );
  return {
    days: ofType('day'),
    numbers: ofType('number'),
    money: new Set(MONEY_FIELDS.flatMap((field) => columnsFor(field, decisions))),
    scores: decisions.scores.filter((score) => !isScaleKnown(score)).map(({ column }) => column),
    usualScores: new Set(
      decisions.scores.filter(({ metric }) => metric !== null).map(({ column }) => column),
    ),
  };
}

/** Whether the score's decision says its scale, however it is written. */
function isScaleKnown({ metric, scaleMin, scaleMax }: ScoreColumn): boolean {
  const isTold = scaleMin !== undefined && scaleMax !== undefined;
  return metric === 'nps' || (metric !== null && isTold);
}

/** Whether a field is the score of an answer, which is read by its scale. */
function isScore({ name }: Dataset, field: string): boolean {
  return name === 'responses' && field === 'score';
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
