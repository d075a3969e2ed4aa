import styles from './evidence.module.css';

interface ThresholdBarProps {
  /** The least and the most that any threshold leads to. */
  range: readonly [number, number];
  ready: number;
  low: number;
  high: number;
}

/** From the ready references with the lower value (hollow) to those with the higher one (filled); its figures stand beside it. */
export function ThresholdBar({ range: [least, most], ready, low, high }: ThresholdBarProps) {
  const at = (count: number) => `${(100 * (count - least)) / Math.max(most - least, 1)}%`;
  const [from, to] = low < high ? [low, high] : [high, low];
  return (
    <svg className={styles.bar} aria-hidden="true">
      <line className={styles.now} x1={at(ready)} x2={at(ready)} y1="0" y2="100%" />
      <line className={styles.way} x1={at(from)} x2={at(to)} y1="50%" y2="50%" />
      <circle className={styles.low} cx={at(low)} cy="50%" r="4" />
      <circle className={styles.high} cx={at(high)} cy="50%" r="4" />
    </svg>
  );
}
