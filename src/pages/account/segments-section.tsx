import { ChartFrame } from '../../charts/chart-frame';
import { dimensionLabel } from '../../domain/dimensions';
import { formatCount, UNKNOWN } from '../../domain/format';
import { type AccountSegment, accountSegmentsQuestion } from '../../queries/account-segments';
import { writeAddress } from '../../state/address';
import { useAddress } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { DataTable } from '../../ui/data-table';
import { Answered } from '../shared/answered';
import { CsvTool } from '../shared/csv-tool';
import { SqlTool } from '../shared/sql-tool';
import styles from './account.module.css';

const HEIGHT = 200;

/** The segments of the account and what the strategy wants there; each leads to its accounts. */
export function SegmentsSection({ accountId }: { accountId: string }) {
  const address = useAddress();
  const params = { account_id: accountId };
  const answer = useQuestion(accountSegmentsQuestion, params);
  const { title, name } = accountSegmentsQuestion;
  const addressOf = ({ dimension, segment }: AccountSegment) =>
    writeAddress({
      ...address,
      page: 'accounts',
      account: null,
      filters: [{ dimension, segment }],
    });
  return (
    <Answered answer={answer} height={HEIGHT} label="Looking up segments">
      {(rows) => (
        <ChartFrame
          finding={segmentsFinding(rows)}
          readingAid="Strategic value is the mean of the best priority in each dimension; a segment leads to its accounts"
          summary={segmentsFinding(rows)}
          moreTools={
            <>
              <CsvTool title={title} name={name} rows={rows} />
              <SqlTool title={title} statement={accountSegmentsQuestion.sql(params)} />
            </>
          }
        >
          <DataTable
            caption="Segments of the account"
            columns={[
              {
                key: 'segment',
                label: 'Segment',
                render: (row) => (
                  <a className={styles.segment} href={addressOf(row)}>
                    {row.segment}
                  </a>
                ),
              },
              {
                key: 'dimension',
                label: 'Dimension',
                format: ({ dimension }) => dimensionLabel(dimension),
              },
              {
                key: 'direction',
                label: 'Strategy',
                format: ({ direction }) => direction ?? UNKNOWN,
              },
              {
                key: 'priority',
                label: 'Priority',
                align: 'end',
                format: ({ priority }) => formatCount(priority),
              },
            ]}
            rows={rows}
            rowKey={({ dimension, segment }) => `${dimension} ${segment}`}
            emptyText="The account’s record names no industry, region, product or other segment."
          />
        </ChartFrame>
      )}
    </Answered>
  );
}

function segmentsFinding(rows: readonly AccountSegment[]): string {
  const of = (wanted: string) => rows.filter(({ direction }) => direction === wanted).length;
  const [growing, leaving] = [of('grow'), of('exit')];
  const stands = `It stands in ${rows.length === 0 ? 'no' : formatCount(rows.length)} ${rows.length === 1 ? 'segment' : 'segments'}`;
  if (leaving > 0) return `${stands}, ${formatCount(leaving)} of which you are leaving`;
  return growing > 0
    ? `${stands}, ${formatCount(growing)} of which the strategy wants to grow`
    : stands;
}
