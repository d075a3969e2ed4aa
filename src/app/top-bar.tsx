import { memo } from 'react';
import { formatCount } from '../domain/format';
import { type DataSummary, dataSummaryQuestion } from '../queries/data-summary';
import { useQuestion } from '../state/use-question';
import { Filters } from './filters';
import { LookedAtDaysChoice } from './looked-at-days';
import styles from './top-bar.module.css';

/** The days and the filters, which hold for every page, and what is loaded. */
export const TopBar = memo(function TopBar() {
  const summary = useQuestion(dataSummaryQuestion, {}).data?.[0];
  return (
    <header className={styles.bar}>
      <LookedAtDaysChoice />
      <Filters currency={summary?.base_currency ?? ''} />
      {summary ? (
        <p className={styles.loaded} title={loadedText(summary)}>
          <span className={styles.loadedText}>{loadedText(summary)}</span>
        </p>
      ) : null}
    </header>
  );
});

function loadedText({ accounts, responses, is_sample }: DataSummary): string {
  const counts = `${counted(accounts, 'account')} · ${counted(responses, 'answer')}`;
  return is_sample ? `Sample data · ${counts}` : counts;
}

function counted(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
