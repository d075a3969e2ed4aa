import { useId, useRef } from 'react';
import { ChartFrame } from '../../charts/chart-frame';
import { HALF_LIVES, SHRINKAGES } from '../../domain/backtest';
import { formatCount } from '../../domain/format';
import { type BacktestRow, backtestQuestion } from '../../queries/backtest';
import { numberText } from '../../ui/number-text';
import { EmptyState } from '../../ui/states';
import { useOverflow } from '../../ui/use-overflow';
import { CsvTool } from '../shared/csv-tool';
import { SqlTool } from '../shared/sql-tool';
import styles from './evidence.module.css';
import { errorText, rmseOf } from './evidence-words';
import { useDraft } from './use-draft';

/** The error of every half-life with every κ, the least marked. */
export function BacktestGrid({ rows }: { rows: readonly BacktestRow[] }) {
  const answers = rows.find(({ kind }) => kind === 'all')?.answers ?? 0;
  const finding =
    answers === 0
      ? 'Nothing can be predicted yet'
      : `Over ${formatCount(answers)} predicted answers the pairs err by ${rangeText(rows)} points`;
  return (
    <ChartFrame
      finding={finding}
      readingAid="Root mean squared error over all answers; the least is framed, the pair in force is tinted"
      summary={finding}
      moreTools={
        <>
          <CsvTool title={backtestQuestion.title} name={backtestQuestion.name} rows={rows} />
          <SqlTool title={backtestQuestion.title} statement={backtestQuestion.sql({})} />
        </>
      }
    >
      {answers === 0 ? (
        <EmptyState title="No account answered on two different days." />
      ) : (
        <Grid rows={rows} />
      )}
    </ChartFrame>
  );
}

function Grid({ rows }: { rows: readonly BacktestRow[] }) {
  const { settings } = useDraft();
  const captionId = useId();
  const region = useRef<HTMLElement>(null);
  const overflows = useOverflow(region);
  const least = Math.min(...pairs(rows));
  const look = (halfLife: number, shrinkage: number) => {
    const isInForce = settings.half_life_days === halfLife && settings.shrinkage === shrinkage;
    const isBest = rmseOf(rows, halfLife, shrinkage) === least;
    return [isInForce ? styles.inForce : '', isBest ? styles.best : ''].join(' ').trim();
  };
  return (
    <section
      ref={region}
      className={styles.region}
      aria-labelledby={overflows ? captionId : undefined}
      tabIndex={overflows ? 0 : undefined}
    >
      <table className={styles.grid}>
        <caption id={captionId}>Error by half-life in days (rows) and κ (columns)</caption>
        <thead>
          <tr>
            <th scope="col">Half-life</th>
            {SHRINKAGES.map((shrinkage) => (
              <th key={shrinkage} scope="col">
                κ {numberText(shrinkage)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {HALF_LIVES.map((halfLife) => (
            <tr key={halfLife}>
              <th scope="row">{formatCount(halfLife)}</th>
              {SHRINKAGES.map((shrinkage) => (
                <td key={shrinkage} className={look(halfLife, shrinkage)}>
                  {errorText(rmseOf(rows, halfLife, shrinkage) ?? Number.NaN)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The errors of all pairs. */
function pairs(rows: readonly BacktestRow[]): number[] {
  return rows
    .filter(({ kind, predictor }) => kind === 'all' && predictor === 'current sentiment')
    .map(({ rmse }) => rmse);
}

function rangeText(rows: readonly BacktestRow[]): string {
  const errors = pairs(rows);
  return `${errorText(Math.min(...errors))} to ${errorText(Math.max(...errors))}`;
}
