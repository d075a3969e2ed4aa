import { useState } from 'react';
import { dayNumber, dayOfNumber, quarterEndsBetween } from '../domain/day';
import { type LookedAtDays, lookedAtDaysQuestion } from '../queries/looked-at-days';
import { createPassage } from '../state/passage';
import { useSessionState } from '../state/session-context';
import { goTo, useAddress, useAddressPart } from '../state/use-address';
import { useQuestion } from '../state/use-question';
import { DateChip } from '../ui/date-chip';
import { DaySlider } from '../ui/day-slider';
import {
  asOfPicks,
  compareWith,
  comparisonPicks,
  lookAt,
  snapshotPicks,
  usualComparison,
} from './looked-at';
import styles from './looked-at-days.module.css';

/** More marks than these would be a line. */
const MOST_MARKS = 40;

/** The as-of date, to choose and to move along all days with facts, and the day it is compared with. */
export function LookedAtDaysChoice() {
  const days = useQuestion(lookedAtDaysQuestion, {}).data?.[0];
  const asOf = useAddressPart('asOf');
  const comparedWith = useAddressPart('comparedWith');
  const isAsLoaded = useAddressPart('comparedAsLoaded');
  const firstMonth = useSessionState(({ settings }) => settings.fiscal_year_start);
  const snapshots = useSessionState(({ kept }) => kept.workspace.snapshots);
  if (!days) return null;
  const shown = asOf ?? days.latest_day ?? days.as_of;
  if (shown === null) return null;
  const usual = usualComparison(shown);
  const compared = comparedWith ?? usual;
  const picks = [
    ...snapshotPicks(shown, snapshots, goTo).map((pick) => ({ ...pick, isAsLoaded: true })),
    ...comparisonPicks(shown, firstMonth).map((pick) => ({ ...pick, isAsLoaded: false })),
  ];
  return (
    <>
      <AsOf days={days} asOf={shown} firstMonth={firstMonth} />
      <DateChip
        label={isAsLoaded ? 'compared with data loaded' : 'compared with'}
        value={compared}
        quickPicks={picks.map(({ isAsLoaded: isOfThen, ...pick }) => ({
          ...pick,
          isChosen: pick.day === compared && isOfThen === isAsLoaded,
        }))}
        maximumDay={dayOfNumber(dayNumber(shown) - 1)}
        onChange={(day) => goTo(compareWith(day === usual ? null : day))}
      />
    </>
  );
}

interface AsOfProps {
  days: LookedAtDays;
  /** The day asked for; the figures follow when they are worked out. */
  asOf: string;
  firstMonth: number;
}

function AsOf({ days: { first_day: first, latest_day: latest }, asOf, firstMonth }: AsOfProps) {
  const address = useAddress();
  const [moving, setMoving] = useState<string | null>(null);
  const [passage] = useState(() => createPassage(() => setMoving(null)));
  const move = (day: string) => {
    setMoving(day);
    return lookAt(day, latest);
  };
  const marks = first && latest ? quarterEndsBetween(first, latest, firstMonth) : [];
  return (
    <div className={styles.asOf}>
      <DateChip
        label="As of"
        value={asOf}
        quickPicks={asOfPicks(latest, firstMonth)}
        onChange={(day) => goTo(lookAt(day, latest)(address))}
      />
      {first && latest && first < latest ? (
        <DaySlider
          label="As-of date"
          firstDay={first}
          lastDay={latest}
          value={moving ?? asOf}
          marks={marks.slice(-MOST_MARKS)}
          onMove={(day) => passage.pass(move(day))}
          onSettle={(day) => passage.settle(move(day))}
        />
      ) : null}
    </div>
  );
}
