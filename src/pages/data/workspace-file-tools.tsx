import { FileTrigger } from 'react-aria-components';
import { useSession } from '../../state/session-context';
import { Button } from '../../ui/button';
import { saveFile } from '../../ui/save-file';
import type { RunWork } from './use-workspace-work';

const TYPE = 'application/zip';
const NAME = 'refscope-workspace.zip';
const TABLES_NAME = 'refscope-model.zip';

export interface WorkspaceFileToolsProps {
  hasFiles: boolean;
  /** Whether this tab may not change the workspace now. */
  isDisabled: boolean;
  isBusy: boolean;
  run: RunWork;
}

/** Everything as one file to keep or to hand on, and such a file opened. */
export function WorkspaceFileTools({ hasFiles, isDisabled, isBusy, run }: WorkspaceFileToolsProps) {
  const session = useSession();
  const save = async () => {
    saveFile(NAME, await session.saveFile(), TYPE);
    return {
      text: `Everything is saved in ${NAME}: your files, their versions and your decisions.`,
    };
  };
  const exported = async () => {
    saveFile(TABLES_NAME, await session.exportModel(), TYPE);
    return {
      text: `All tables are in ${TABLES_NAME}, as CSV and Parquet, with the SQL for a DuckDB of your own.`,
    };
  };
  const open = async (file: File) => {
    const undo = await session.openFile(file);
    return { text: `${file.name} is opened. It took the place of what was loaded.`, undo };
  };
  return (
    <>
      <Button isDisabled={isDisabled || !hasFiles} onPress={() => run(save)}>
        Save a workspace file
      </Button>
      <FileTrigger
        acceptedFileTypes={['.zip', TYPE]}
        onSelect={(files) => {
          const file = files?.[0];
          if (file) run(() => open(file));
        }}
      >
        <Button isDisabled={isDisabled}>Open a workspace file</Button>
      </FileTrigger>
      <Button variant="quiet" isDisabled={isBusy} onPress={() => run(exported)}>
        Take the tables away
      </Button>
    </>
  );
}
