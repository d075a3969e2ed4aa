import { quarterEndsUntil } from '../../domain/day';
import { type DataSummary, dataSummaryQuestion } from '../../queries/data-summary';
import { useSessionState } from '../../state/session-context';
import { goTo, useAddressPart } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { Button } from '../../ui/button';
import { DateChip } from '../../ui/date-chip';
import { Select } from '../../ui/select';
import { Switch } from '../../ui/switch';
import { monthName } from './change-words';
import { Section } from './section';
import { SettingRow } from './setting-row';
import { MONTHS } from './setting-words';
import styles from './settings.module.css';
import { useDraft } from './use-draft';

const QUARTERS_OFFERED = 4;

const MONTH_OPTIONS = MONTHS.map((label, at) => ({ value: String(at + 1), label }));

/** The days that are looked at, the fiscal year, and whose rows count for whom. */
export function CalendarSection() {
  const { drafted, edit } = useDraft();
  const summary = useQuestion(dataSummaryQuestion, {}).data?.[0];
  return (
    <>
      <Section
        title="The days looked at"
        aid="They are part of the address, so that a link shows the same; choosing one takes effect at once."
      >
        {summary?.as_of ? <Days summary={summary} asOf={summary.as_of} /> : null}
      </Section>
      <Section title="Fiscal year">
        <SettingRow
          name="fiscal_year_start"
          label="The fiscal year starts in"
          does="Quarters of NPS and of uses follow it; a fiscal year bears the calendar year in which it ends."
          inWords={monthName}
        >
          <Select
            label="First month of the fiscal year"
            options={MONTH_OPTIONS}
            value={String(drafted.fiscal_year_start)}
            onChange={(month) => edit({ fiscal_year_start: Number(month) })}
          />
        </SettingRow>
      </Section>
      <Section title="Families of accounts">
        <SettingRow
          name="roll_up_to_parent"
          label="Roll up to the parent"
          does="A domain or name that several accounts of one family share leads to their common parent; else such rows stay unmatched."
          inWords={(isOn) => (isOn ? 'on' : 'off')}
        >
          <Switch
            isSelected={drafted.roll_up_to_parent}
            onChange={(roll_up_to_parent) => edit({ roll_up_to_parent })}
          >
            Roll up to the parent
          </Switch>
        </SettingRow>
      </Section>
    </>
  );
}

function Days({ summary, asOf }: { summary: DataSummary; asOf: string }) {
  const comparedWith = useAddressPart('comparedWith');
  const firstMonth = useSessionState(({ settings }) => settings.fiscal_year_start);
  const { latest_day: latest, comparison_date: compared } = summary;
  const ends = latest ? quarterEndsUntil(latest, QUARTERS_OFFERED, firstMonth) : [];
  const quarterEnds = ends.map((day) => ({ label: 'Quarter end', day }));
  const latestPick = latest ? [{ label: 'Latest in the data', day: latest }] : [];
  return (
    <div className={styles.days}>
      <DateChip
        label="As of"
        value={asOf}
        quickPicks={[...latestPick, ...quarterEnds.filter(({ day }) => day !== latest)]}
        // The latest day is the default, and defaults stay out of the address.
        onChange={(day) => goTo({ asOf: day === latest ? null : day })}
      />
      {compared ? (
        <DateChip
          label={comparedWith === null ? 'Compared with (three months before)' : 'Compared with'}
          value={compared}
          quickPicks={quarterEnds.filter(({ day }) => day < asOf)}
          onChange={(day) => goTo({ comparedWith: day, comparedAsLoaded: false })}
          maximumDay={asOf}
        />
      ) : null}
      {comparedWith === null ? null : (
        <Button
          variant="quiet"
          onPress={() => goTo({ comparedWith: null, comparedAsLoaded: false })}
        >
          Compare with three months before
        </Button>
      )}
    </div>
  );
}
