import { MOST_CHARTED_FIGURES, MOST_MARKS } from '../../domain/chart-limits';
import type { ResultColumn } from './result-columns';

export type ChartShape = 'bar' | 'line' | 'scatter';

/** What can be drawn of an answer. */
export interface ChartChoice {
  /** The fitting ones, the most fitting first. */
  shapes: readonly ChartShape[];
  /** The column of names or days. */
  category: string;
  isByDay: boolean;
  /** The columns of figures. */
  figures: readonly string[];
  /** Whether it would be more marks than can be told apart. */
  isTooMuch: boolean;
}

/** What can be drawn of an answer with one column of names or days and one to three of figures; else null. */
export function chartChoice(columns: readonly ResultColumn[], rows: number): ChartChoice | null {
  const [category, ...further] = columns.filter(({ kind }) => kind === 'text' || kind === 'day');
  const figures = columns.filter(({ kind }) => kind === 'number').map(({ name }) => name);
  if (!category || further.length > 0) return null;
  if (figures.length === 0 || figures.length > MOST_CHARTED_FIGURES) return null;
  const isByDay = category.kind === 'day';
  const alongNames: ChartShape[] = isByDay ? ['line', 'bar'] : ['bar', 'line'];
  return {
    shapes: figures.length > 1 ? [...alongNames, 'scatter'] : alongNames,
    category: category.name,
    isByDay,
    figures,
    isTooMuch: rows * figures.length > MOST_MARKS,
  };
}
