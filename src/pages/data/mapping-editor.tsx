import type { Draft } from '../../imports/draft';
import { columnsFor, type Decisions } from '../../imports/recognising/decisions';

export interface MappingEditorProps {
  draft: Draft;
  onDecide: (decisions: Decisions) => void;
}

/** Which column is which: a stand-in until the editor of branch ui3 takes its place. */
export function MappingEditor({ draft }: MappingEditorProps) {
  const { decisions } = draft;
  if (decisions === null) return <p>Columns: {draft.table.columns.join(', ')}</p>;
  return (
    <ul>
      {Object.keys(decisions.columns).map((field) => (
        <li key={field}>
          {field.replaceAll('_', ' ')}: {columnsFor(field, decisions).join(', ')}
        </li>
      ))}
    </ul>
  );
}
