import { useState } from 'react';
import { dimensionLabel } from '../../domain/dimensions';
import { furtherSegmentsQuestion } from '../../queries/further-segments';
import { useQuestion } from '../../state/use-question';
import { SearchMenu } from '../../ui/search-menu';
import styles from './settings.module.css';

interface AddDimensionProps {
  /** The dimensions that there are. */
  known: readonly string[];
  onAdd: (segments: { dimension: string; segment: string }[]) => void;
}

/** Makes a further column of the accounts file a dimension: its values come into the strategy, on hold. */
export function AddDimension({ known, onAdd }: AddDimensionProps) {
  const [text, setText] = useState('');
  const further = useQuestion(furtherSegmentsQuestion, {}).data ?? [];
  const columns = [...new Set(further.map(({ dimension }) => dimension))].filter(
    (column) => !known.includes(column),
  );
  if (columns.length === 0) return null;
  const segmentsOf = (column: string) => further.filter(({ dimension }) => dimension === column);
  const wanted = text.trim().toLowerCase();
  return (
    <div className={styles.add}>
      <SearchMenu
        isAtStart
        label="Add a dimension"
        title="from a further column of the accounts file"
        placeholder={`Search ${columns.length} columns`}
        text={text}
        onText={setText}
        options={columns
          .filter((column) => dimensionLabel(column).toLowerCase().includes(wanted))
          .map((column) => ({
            value: column,
            label: dimensionLabel(column),
            detail: `${segmentsOf(column).length} values`,
          }))}
        onChoose={({ value }) => {
          setText('');
          onAdd(segmentsOf(value).map(({ dimension, segment }) => ({ dimension, segment })));
        }}
        emptyText={`No column with “${text}”.`}
      />
    </div>
  );
}
