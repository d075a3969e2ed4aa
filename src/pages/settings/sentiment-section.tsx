import { KIND_WEIGHTS } from '../../domain/settings';
import { RadioGroup } from '../../ui/radio-group';
import { NumberSettingRow } from './number-setting';
import { Section } from './section';
import { SentimentEvidence } from './sentiment-evidence';
import styles from './settings.module.css';
import { useDraft } from './use-draft';

const PRESETS = [
  {
    value: 'B2B',
    label: 'Business customers (B2B)',
    detail: 'The relationship counts most: relationship 1, transactional 0.4.',
  },
  {
    value: 'B2C',
    label: 'Consumers (B2C)',
    detail: 'The last ticket counts most: relationship 0.4, transactional 1.',
  },
] as const;

/** How answers become sentiment, and what speaks for one way or another. */
export function SentimentSection() {
  return (
    <>
      <Section
        title="What an answer weighs"
        aid="Net and current sentiment are weighted means of answers worth +100, 0 or −100."
      >
        <Presets />
        <NumberSettingRow name="relationship_weight" />
        <NumberSettingRow name="transactional_weight" />
        <NumberSettingRow name="half_life_days" />
        <NumberSettingRow name="shrinkage" />
      </Section>
      <Section title="What an answer is worth" aid="On every scale but that of NPS.">
        <NumberSettingRow name="favourable_above" />
        <NumberSettingRow name="unfavourable_below" />
      </Section>
      <Section title="What is said of its course">
        <NumberSettingRow name="trend_days" />
        <NumberSettingRow name="honeymoon_days" />
      </Section>
      <SentimentEvidence />
    </>
  );
}

function Presets() {
  const { drafted, edit } = useDraft();
  const chosen = PRESETS.find(
    ({ value }) =>
      KIND_WEIGHTS[value].relationship_weight === drafted.relationship_weight &&
      KIND_WEIGHTS[value].transactional_weight === drafted.transactional_weight,
  );
  return (
    <div className={styles.presets}>
      <RadioGroup
        label="Whom you serve"
        choices={PRESETS}
        value={chosen?.value ?? null}
        onChange={(value) => {
          const preset = PRESETS.find((one) => one.value === value);
          if (preset) edit(KIND_WEIGHTS[preset.value]);
        }}
      />
    </div>
  );
}
