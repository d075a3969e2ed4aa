import { csvText, downloadText } from '../../ui/csv-text';
import { ToolButton } from '../../ui/tool-button';
import { csvCells } from './csv-cells';

interface CsvToolProps {
  /** The question that the rows answer. */
  title: string;
  /** The file's name without its ending. */
  name: string;
  /** The rows, or where they are many how to get them. */
  rows: readonly object[] | (() => Promise<readonly object[]>);
  /** What the button says where a page has several lists to take away. */
  label?: string;
}

const CSV = 'CSV';

/** Takes the rows behind a chart away as a CSV file. */
export function CsvTool({ title, name, rows, label = CSV }: CsvToolProps) {
  const download = async () => {
    const found = typeof rows === 'function' ? await rows() : rows;
    downloadText(`${name}.csv`, await csvText(csvCells(found)));
  };
  return (
    <ToolButton
      onPress={() => void download()}
      isDisabled={typeof rows !== 'function' && rows.length === 0}
      aria-label={`${label === CSV ? 'Download as CSV' : label}: ${title}`}
    >
      {label}
    </ToolButton>
  );
}
