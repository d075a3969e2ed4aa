import { ChartFrame } from '../../charts/chart-frame';
import { type Calibration, calibrationQuestion } from '../../queries/calibration';
import { Button } from '../../ui/button';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { EmptyState } from '../../ui/states';
import { CsvTool } from '../shared/csv-tool';
import { SqlTool } from '../shared/sql-tool';
import styles from './evidence.module.css';
import {
  type Baseline,
  baselines,
  calibrationFinding,
  calibrationProcedure,
  errorText,
  isBetter,
} from './evidence-words';
import { useDraft } from './use-draft';

/** The errors of every way to tell the next answer, and the pair that would do best; it is offered, never taken. */
export function CalibrationResult({ found }: { found: Calibration }) {
  const { edit } = useDraft();
  const { half_life_days, shrinkage } = found;
  const rows = baselines(found);
  const finding = calibrationFinding(found);
  const most = Math.max(...rows.map(({ rmse }) => rmse), 0);
  return (
    <ChartFrame
      finding={finding}
      readingAid={calibrationProcedure(found)}
      summary={finding}
      moreTools={
        <>
          <CsvTool
            title={calibrationQuestion.title}
            name={calibrationQuestion.name}
            rows={[found]}
          />
          <SqlTool title={calibrationQuestion.title} statement={calibrationQuestion.sql({})} />
        </>
      }
    >
      {rows.length === 0 ? (
        <EmptyState
          title="No account answered on two different days."
          text="Then there is nothing to predict and nothing to judge by."
        />
      ) : (
        <DataTable
          caption="Error of each way to tell the next answer"
          columns={columns(most)}
          rows={rows}
          rowKey={({ name }) => name}
        />
      )}
      {half_life_days !== null && shrinkage !== null && isBetter(found) ? (
        <p className={styles.actions}>
          <Button onPress={() => edit({ half_life_days, shrinkage })}>
            Write this pair down as an edit
          </Button>
        </p>
      ) : null}
    </ChartFrame>
  );
}

function columns(most: number): TableColumn<Baseline>[] {
  return [
    { key: 'name', label: 'Guess', format: ({ name }) => name },
    { key: 'says', label: 'It goes by', isWideOnly: true, format: ({ says }) => says },
    {
      key: 'rmse',
      label: 'Error (RMSE), points',
      render: ({ rmse, isSentiment }) => (
        <span className={styles.error}>
          <span className={styles.errorTrack}>
            <span
              className={isSentiment ? `${styles.errorFill} ${styles.isOurs}` : styles.errorFill}
              style={{ display: 'block', width: `${(100 * rmse) / most}%` }}
            />
          </span>
          <span className={styles.errorText}>{errorText(rmse)}</span>
        </span>
      ),
    },
  ];
}
