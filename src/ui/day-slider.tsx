import { useLayoutEffect, useRef } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { dayNumber, dayOfNumber } from '../domain/day';
import { formatDay } from '../domain/format';
import styles from './day-slider.module.css';

export interface DaySliderProps {
  /** What is heard of it: "As-of date". */
  label: string;
  /** ISO days, as all days here. */
  firstDay: string;
  lastDay: string;
  value: string;
  /** Days that are marked below the line, such as quarter ends. */
  marks?: readonly string[];
  /** At every day passed while it is moved. */
  onMove: (day: string) => void;
  /** Where it was let go, or a key moved it to. */
  onSettle: (day: string) => void;
  locale?: string;
}

/** A line of days to move along, by hand or by keys: arrows by a day, Page keys by a tenth. */
export function DaySlider(props: DaySliderProps) {
  const { label, firstDay, lastDay, value, marks = [], onMove, onSettle, locale } = props;
  const [first, last] = [dayNumber(firstDay), dayNumber(lastDay)];
  return (
    <Slider
      className={styles.slider}
      aria-label={label}
      minValue={first}
      maxValue={last}
      value={Math.min(last, Math.max(first, dayNumber(value)))}
      onChange={(number) => onMove(dayOfNumber(number))}
      onChangeEnd={(number) => onSettle(dayOfNumber(number))}
    >
      <SliderTrack className={styles.track}>
        {marks.map((day) => (
          <span
            key={day}
            className={styles.mark}
            style={{ left: `${(100 * (dayNumber(day) - first)) / (last - first)}%` }}
          />
        ))}
        <DayThumb valueText={formatDay(value, locale)} />
      </SliderTrack>
    </Slider>
  );
}

/** React Aria says values as numbers only; a day is said as a day. */
function DayThumb({ valueText }: { valueText: string }) {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.setAttribute('aria-valuetext', valueText));
  return <SliderThumb className={styles.thumb} inputRef={input} />;
}
