import { NumberSettingRow } from './number-setting';
import { Section } from './section';
import { ThresholdEvidence } from './threshold-evidence';

/** The thresholds that decide where an account stands, and which of them decides most. */
export function StandingSection() {
  return (
    <>
      <Section
        title="When a signal is current"
        aid="By the age of an account’s newest relationship answer at the as-of date."
      >
        <NumberSettingRow name="fresh_days" />
        <NumberSettingRow name="aging_days" />
      </Section>
      <Section title="When a reference must not be called">
        <NumberSettingRow name="hot_days" />
        <NumberSettingRow name="use_cap" />
        <NumberSettingRow name="use_window_days" />
        <NumberSettingRow name="on_strategy_value" />
      </Section>
      <Section title="Who is a hidden gem">
        <NumberSettingRow name="gem_sentiment" />
        <NumberSettingRow name="gem_value" />
      </Section>
      <ThresholdEvidence />
    </>
  );
}
