import { useState } from 'react';
import { Button } from '../../ui/button';
import { csvText, downloadText } from '../../ui/csv-text';
import { WorkFailure } from './work-failure';

export interface CsvDownloadProps {
  fileName: string;
  /** Asks for the lines, the names of the columns first. */
  lines: () => Promise<string[][]>;
  /** What the button says. */
  children: string;
}

/** Takes lines that are yet to be asked for away as a file, and says where that fails. */
export function CsvDownload({ fileName, lines, children }: CsvDownloadProps) {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const download = async () => {
    setBusy(true);
    setFailure(null);
    try {
      downloadText(fileName, await csvText(await lines()));
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button onPress={() => void download()} isPending={isBusy}>
        {children}
      </Button>
      <WorkFailure
        failure={failure}
        title="The file could not be made."
        text="Try it again; if it fails again, the technical detail says why."
      />
    </>
  );
}
