import { VisuallyHidden } from 'react-aria-components';
import { figureChangesQuestion } from '../../queries/figure-changes';
import { useFilters } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { type ChangedFigure, changeWords } from './change-words';
import styles from './figure-change.module.css';
import { useComparedDay } from './use-compared-day';
import { useDimension } from './use-dimension';

const ARROW = { up: '▲', down: '▼' } as const;

interface FigureChangeProps {
  figure: ChangedFigure;
  /** Whether it says since when; the date may stand close by. */
  isDayTold?: boolean;
}

/** How much a figure changed since the comparison date. It asks for that date's measures, so it comes late. */
export function FigureChange({ figure, isDayTold = true }: FigureChangeProps) {
  const filters = useFilters();
  const { dimension } = useDimension();
  const day = useComparedDay();
  const { data, isPlaceholderData } = useQuestion(figureChangesQuestion, { filters, dimension });
  const row = data?.find((one) => one.figure === figure);
  const words = row && !isPlaceholderData ? changeWords(row) : null;
  if (!words) return null;
  const { direction, amount, judgement, both } = words;
  if (direction === 'same') return isDayTold ? `unchanged since ${day}` : 'unchanged';
  return (
    <span title={both}>
      <span className={judgement ? styles[judgement] : undefined}>
        <span aria-hidden="true">{ARROW[direction]}</span>
        <VisuallyHidden elementType="span">{direction}</VisuallyHidden> {amount}
        {judgement ? ` ${judgement}` : ''}
      </span>
      {isDayTold ? ` since ${day}` : null}
    </span>
  );
}
