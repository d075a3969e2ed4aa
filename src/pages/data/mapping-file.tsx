import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { Decisions } from '../../imports/recognising/decisions';
import { readMapping, savedMapping } from '../../imports/recognising/saved-mapping';
import { Button } from '../../ui/button';
import { saveFile } from '../../ui/save-file';
import styles from './mapping.module.css';

export interface MappingFileProps {
  /** The name of the file that is mapped. */
  fileName: string;
  /** Its columns. */
  columns: readonly string[];
  decisions: Decisions | null;
  onUse: (decisions: Decisions) => void;
}

/** A mapping saved as a file, and a saved one used again. */
export function MappingFile({ fileName, columns, decisions, onUse }: MappingFileProps) {
  const [said, setSaid] = useState<string | null>(null);
  const use = async (file: File | undefined) => {
    if (file === undefined) return;
    const saved = readMapping(await file.text(), columns);
    if ('problem' in saved) return setSaid(saved.problem);
    onUse(saved.decisions);
    setSaid(`The mapping of ${file.name} is used.`);
  };
  return (
    <div className={styles.file}>
      <Button
        variant="quiet"
        isDisabled={decisions === null}
        onPress={() => {
          if (decisions === null) return;
          saveFile(`${fileName}.mapping.json`, savedMapping(decisions), 'application/json');
        }}
      >
        Save the mapping
      </Button>
      <FileTrigger
        acceptedFileTypes={['.json', 'application/json']}
        onSelect={(files) => {
          use(files?.[0]).catch(() => setSaid('The file could not be read.'));
        }}
      >
        <Button variant="quiet">Use a saved mapping</Button>
      </FileTrigger>
      <p className={styles.said} role="status">
        {said}
      </p>
    </div>
  );
}
