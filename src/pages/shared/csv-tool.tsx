import { csvText, downloadText } from '../../ui/csv-text';
import { ToolButton } from '../../ui/tool-button';
import { csvCells } from './csv-cells';

interface CsvToolProps {
  /** The question that the rows answer. */
  title: string;
  /** The file's name without its ending. */
  name: string;
  rows: readonly object[];
}

/** Takes the rows behind a chart away as a CSV file. */
export function CsvTool({ title, name, rows }: CsvToolProps) {
  const download = async () => downloadText(`${name}.csv`, await csvText(csvCells(rows)));
  return (
    <ToolButton
      onPress={() => void download()}
      isDisabled={rows.length === 0}
      aria-label={`Download as CSV: ${title}`}
    >
      CSV
    </ToolButton>
  );
}
