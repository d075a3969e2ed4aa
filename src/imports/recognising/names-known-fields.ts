import { DATASETS } from '../../domain/datasets';
import type { CsvRecord } from '../reading/text-table';
import { columnsNamed } from './column';
import { fitOf } from './fit';
import { PLAIN_TABLE } from './writers/plain-table';
import { writerOf } from './writers/registry';

/** So many fields of one dataset are not named by chance. */
const FEW_FIELDS = 3;

/** Whether a record can be nothing but a header: a writer's, or one that names fields of a dataset. */
export function namesKnownFields(cells: CsvRecord): boolean {
  const columns = columnsNamed(cells);
  if (writerOf(columns) !== PLAIN_TABLE) return true;
  return DATASETS.some((dataset) => {
    const { mapping, scores, missing } = fitOf(dataset, columns, undefined);
    return missing.length === 0 || mapping.size + scores.length >= FEW_FIELDS;
  });
}
