import type { Dataset } from '../../domain/dataset';
import { identifier, joined, type Sql, sql } from '../../engine/sql';
import { ANSWER_FIELDS } from './score-answers';

/**
 * The rows that a typed table gives its dataset, as a table expression with a column per field, `further`
 * and `source_row`: the loaded records, and of responses one row per answer, with its `question`.
 */
export function loadedRows(dataset: Pick<Dataset, 'name'>, typed: Sql): Sql {
  if (dataset.name !== 'responses') return sql`(SELECT * FROM ${typed} WHERE fate = 'loaded')`;
  const fields = ['question', ...ANSWER_FIELDS].map((field) => sql`answer.${identifier(field)}`);
  return sql`(
  SELECT * EXCLUDE (answers, answer), ${joined(fields, ', ')}
  FROM (SELECT *, unnest(answers) AS answer FROM ${typed} WHERE fate = 'loaded')
)`;
}
