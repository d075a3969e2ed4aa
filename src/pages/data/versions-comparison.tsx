import { useQuery } from '@tanstack/react-query';
import { formatCount } from '../../domain/format';
import { useSession } from '../../state/session-context';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { ErrorNote, Loading } from '../../ui/states';
import { technicalDetail } from '../../ui/technical-detail';
import type { VersionComparison } from '../../workspace/compare-versions';
import type { FieldCount } from '../../workspace/difference-questions';
import type { Version } from '../../workspace/workspace';
import styles from './versions.module.css';
import { VersionsDifferences } from './versions-differences';
import { VersionsDownload } from './versions-download';
import { comparisonText, fieldText, versionText } from './versions-words';

const HEIGHT = 120;
const FIELDS_HEIGHT = 320;

const FIELD_COLUMNS: readonly TableColumn<FieldCount>[] = [
  { key: 'field', label: 'Field', format: fieldText },
  { key: 'rows', label: 'Changed rows', align: 'end', format: ({ rows }) => formatCount(rows) },
];

export interface VersionsComparisonProps {
  before: Version;
  after: Version;
}

/** What became of the rows between two versions. Closing it ends the work. */
export function VersionsComparison({ before, after }: VersionsComparisonProps) {
  const session = useSession();
  const answer = useQuery({
    queryKey: ['compared versions', before.id, after.id],
    queryFn: ({ signal }) => session.compareVersions(before.id, after.id, { signal }),
    // Neither ever changes.
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return (
    <div className={styles.comparison}>
      <p className={styles.pair}>
        From {versionText(before)} to {versionText(after)}
      </p>
      {answer.data ? (
        <Compared comparison={answer.data} before={before} after={after} />
      ) : answer.isError ? (
        <ErrorNote
          title="The two versions could not be compared."
          text={answer.error.message}
          onRetry={() => void answer.refetch()}
          technicalDetail={technicalDetail(answer.error)}
        />
      ) : (
        <Loading label="Comparing the two versions" lines={2} height={HEIGHT} isLabelShown />
      )}
    </div>
  );
}

function Compared({
  comparison,
  before,
  after,
}: VersionsComparisonProps & { comparison: VersionComparison }) {
  const { fields, differences } = comparison;
  return (
    <>
      <p role="status" className={styles.finding}>
        {comparisonText(comparison)}
      </p>
      {differences.length > 0 ? (
        <>
          <div className={styles.found}>
            {fields.length > 0 ? (
              <DataTable
                caption="In how many of the changed rows each field differs"
                columns={FIELD_COLUMNS}
                rows={fields}
                rowKey={(row) => `${row.is_further} ${row.field}`}
                maxHeight={FIELDS_HEIGHT}
              />
            ) : null}
            <VersionsDifferences comparison={comparison} />
          </div>
          <VersionsDownload comparison={comparison} before={before} after={after} />
        </>
      ) : null}
    </>
  );
}
