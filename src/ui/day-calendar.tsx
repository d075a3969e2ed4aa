import { type CalendarDate, parseDate } from '@internationalized/date';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarMonthPicker,
  CalendarYearPicker,
} from 'react-aria-components';
import styles from './date-chip.module.css';
import { Select } from './select';

export interface DayCalendarProps {
  label: string;
  /** An ISO day. */
  value: string;
  onChange: (day: string) => void;
  minimumDay?: string | undefined;
  maximumDay?: string | undefined;
}

interface Picker {
  'aria-label': string;
  value: string | number;
  onChange: (key: number) => void;
  items: { id: number; formatted: string }[];
}

/** A month of days to choose one from; month and year can be chosen at once. */
export function DayCalendar({ label, value, onChange, minimumDay, maximumDay }: DayCalendarProps) {
  const chosen = dayOf(value);
  return (
    <Calendar
      className={styles.calendar}
      aria-label={label}
      value={chosen}
      defaultFocusedValue={chosen ?? dayOf(maximumDay)}
      minValue={dayOf(minimumDay)}
      maxValue={dayOf(maximumDay)}
      onChange={(day) => onChange(day.toString())}
    >
      <div className={styles.head}>
        <Button slot="previous" className={styles.step}>
          <span aria-hidden="true">‹</span>
        </Button>
        <span className={styles.month}>
          <CalendarMonthPicker format="long">{pickerSelect}</CalendarMonthPicker>
          <CalendarYearPicker>{pickerSelect}</CalendarYearPicker>
        </span>
        <Button slot="next" className={styles.step}>
          <span aria-hidden="true">›</span>
        </Button>
      </div>
      <CalendarGrid className={styles.grid} weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={styles.weekday}>{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell className={styles.cell} date={date} />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}

function pickerSelect(picker: Picker) {
  return (
    <Select
      isCompact
      label={picker['aria-label']}
      options={picker.items.map((item) => ({ value: `${item.id}`, label: item.formatted }))}
      value={`${picker.value}`}
      onChange={(key) => picker.onChange(Number(key))}
    />
  );
}

function dayOf(day: string | undefined): CalendarDate | null {
  if (day === undefined) return null;
  try {
    return parseDate(day);
  } catch {
    return null;
  }
}
