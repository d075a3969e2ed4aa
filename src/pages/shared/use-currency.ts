import { dataSummaryQuestion } from '../../queries/data-summary';
import { useQuestion } from '../../state/use-question';

/** The base currency of every amount on the screen; '' where no file names one. */
export function useCurrency(): string {
  return useQuestion(dataSummaryQuestion, {}).data?.[0]?.base_currency ?? '';
}
