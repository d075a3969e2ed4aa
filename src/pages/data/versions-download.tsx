import { useState } from 'react';
import { useSession } from '../../state/session-context';
import { Button } from '../../ui/button';
import { csvText, downloadText } from '../../ui/csv-text';
import type { VersionComparison } from '../../workspace/compare-versions';
import type { Difference } from '../../workspace/difference-questions';
import styles from './versions.module.css';
import type { VersionsComparisonProps } from './versions-comparison';
import { fieldText } from './versions-words';
import { WorkFailure } from './work-failure';

const HEADER = ['difference', 'row', 'field', 'before', 'after'];

/** Takes all differences away: a line for each value that differs. */
export function VersionsDownload({
  comparison,
  before,
  after,
}: VersionsComparisonProps & { comparison: VersionComparison }) {
  const session = useSession();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const download = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const all = { limit: null };
      const { differences } = await session.compareVersions(before.id, after.id, all);
      downloadText(
        `${comparison.dataset}-differences.csv`,
        await csvText([HEADER, ...differences.flatMap(cells)]),
      );
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={styles.download}>
      <Button onPress={() => void download()} isPending={isBusy}>
        Download all as CSV
      </Button>
      <WorkFailure
        failure={failure}
        title="The file could not be made."
        text="Try it again; if it fails again, the technical detail says why."
      />
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
