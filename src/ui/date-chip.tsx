import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { formatDay } from '../domain/format';
import chip from './chip.module.css';
import styles from './date-chip.module.css';
import { DayCalendar } from './day-calendar';
import popover from './popover.module.css';

export interface QuickPick {
  /** What the day is: "latest in the data", "end of Q3 2026". */
  label: string;
  /** An ISO day, `2026-09-30`. */
  day: string;
  /** What it does where that is more than to choose the day. */
  choose?: () => void;
  /** Whether it is what is chosen; without it, where its day is. */
  isChosen?: boolean;
}

export interface DateChipProps {
  /** The words before the day: "As of", "compared with". */
  label: string;
  /** An ISO day, `2026-09-30`. */
  value: string;
  onChange: (day: string) => void;
  quickPicks?: readonly QuickPick[];
  minimumDay?: string;
  maximumDay?: string;
  locale?: string;
}

/** A chip with a day in it that opens a calendar and a few days worth a single click. */
export function DateChip(props: DateChipProps) {
  const { label, value, onChange, quickPicks = [], minimumDay, maximumDay, locale } = props;
  return (
    <DialogTrigger>
      <Button className={chip.chip}>
        <span className={chip.text}>
          {label} <strong>{formatDay(value, locale)}</strong>
        </span>
      </Button>
      <Popover className={popover.popover} placement="bottom start" offset={4}>
        <Dialog className={styles.panel} aria-label={`${label}: choose a day`}>
          {({ close }) => {
            const choose = (day: string) => {
              onChange(day);
              close();
            };
            return (
              <>
                {quickPicks.length > 0 ? (
                  <ul className={styles.picks} aria-label="Often chosen">
                    {quickPicks.map((pick) => (
                      <li key={`${pick.label} ${pick.day}`}>
                        <Button
                          className={styles.pick}
                          onPress={() => {
                            if (pick.choose) pick.choose();
                            else onChange(pick.day);
                            close();
                          }}
                          aria-current={(pick.isChosen ?? pick.day === value) ? 'true' : undefined}
                        >
                          {pick.label}
                          <span className={styles.pickDay}>{formatDay(pick.day, locale)}</span>
                        </Button>
                      </li>
                    ))}
                  </ul>
                ) : null}
                <DayCalendar
                  label={label}
                  value={value}
                  onChange={choose}
                  minimumDay={minimumDay}
                  maximumDay={maximumDay}
                />
              </>
            );
          }}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
