import { STANDING_COLOR, STANDING_SHAPE } from '../ui/standing-look';
import styles from './value-map.module.css';
import type { MapMark } from './value-map-layout';
import { accountSentence } from './value-map-rows';

interface ValueMapMarkProps {
  mark: MapMark;
  currency: string;
  locale?: string | undefined;
  isSelectable: boolean;
}

/** One account: colour and shape its standing, area its revenue, the fill fainter the older it is. */
export function ValueMapMark({ mark, currency, locale, isSelectable }: ValueMapMarkProps) {
  const { row, x, y, radius, fillOpacity } = mark;
  const color = STANDING_COLOR[row.standing];
  return (
    <path
      className={styles.mark}
      data-mark={row.account_id}
      role={isSelectable ? 'button' : 'img'}
      tabIndex={-1}
      aria-label={accountSentence(row, currency, locale)}
      d={STANDING_SHAPE[row.standing]}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${radius.toFixed(2)})`}
      fill={color}
      fillOpacity={fillOpacity}
      fillRule="evenodd"
      stroke={color}
      strokeOpacity={row.standing === 'outside' ? 0.6 : 1}
      strokeWidth={1}
      vectorEffect="non-scaling-stroke"
    />
  );
}
