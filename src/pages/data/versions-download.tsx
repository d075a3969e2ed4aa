import { useSession } from '../../state/session-context';
import type { VersionComparison } from '../../workspace/compare-versions';
import type { Difference } from '../../workspace/difference-questions';
import { CsvDownload } from './csv-download';
import styles from './versions.module.css';
import type { VersionsComparisonProps } from './versions-comparison';
import { fieldText } from './versions-words';

const HEADER = ['difference', 'row', 'field', 'before', 'after'];

/** Takes all differences away: a line for each value that differs. */
export function VersionsDownload({
  comparison,
  before,
  after,
}: VersionsComparisonProps & { comparison: VersionComparison }) {
  const session = useSession();
  const lines = async () => {
    const all = { limit: null };
    const { differences } = await session.compareVersions(before.id, after.id, all);
    return [HEADER, ...differences.flatMap(cells)];
  };
  return (
    <div className={styles.download}>
      <CsvDownload fileName={`${comparison.dataset}-differences.csv`} lines={lines}>
        Download all as CSV
      </CsvDownload>
    </div>
  );
}

function cells({ kind, names, changes }: Difference): string[][] {
  return changes.map((change) => [
    kind,
    names.join(', '),
    fieldText(change),
    change.before ?? '',
    change.after ?? '',
  ]);
}
