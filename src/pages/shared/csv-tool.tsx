import { type CsvCell, csvText, downloadText } from '../../ui/csv-text';
import { ToolButton } from '../../ui/tool-button';

interface CsvToolProps {
  /** The question that the rows answer. */
  title: string;
  /** The file's name without its ending. */
  name: string;
  /** The rows, or where they are many how to get them. */
  rows: readonly object[] | (() => Promise<readonly object[]>);
}

/** Takes the rows behind a chart away as a CSV file. */
export function CsvTool({ title, name, rows }: CsvToolProps) {
  const download = async () => {
    const found = typeof rows === 'function' ? await rows() : rows;
    downloadText(`${name}.csv`, await csvText(cellsOf(found)));
  };
  return (
    <ToolButton
      onPress={() => void download()}
      isDisabled={typeof rows !== 'function' && rows.length === 0}
      aria-label={`Download as CSV: ${title}`}
    >
      CSV
    </ToolButton>
  );
}

/** Rows of an answer as the cells of a file: the names of the columns, then a row for each. */
function cellsOf(rows: readonly object[]): CsvCell[][] {
  const [first] = rows;
  if (first === undefined) return [];
  const names = Object.keys(first);
  const read = rows.map((row) => new Map<string, unknown>(Object.entries(row)));
  return [names, ...read.map((row) => names.map((name) => cellText(row.get(name))))];
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.map(cellText).join('; ') : String(value);
}
