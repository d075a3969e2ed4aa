import { SETTING_BOUNDS } from '../../domain/setting-bounds';
import { DEFAULT_SETTINGS } from '../../domain/settings';
import { NumberInput } from '../../ui/number-input';
import { numberText } from '../../ui/number-text';
import { valueText } from './change-words';
import { SettingRow } from './setting-row';
import { NUMBER_WORDS, type TypedSetting } from './setting-words';
import { useDraft } from './use-draft';

/** A setting that is a number: what it does, its value, its default and what it may be. */
export function NumberSettingRow({ name }: { name: TypedSetting }) {
  const { drafted, problems, edit } = useDraft();
  const { label, unit, does } = NUMBER_WORDS[name];
  const { least, most } = SETTING_BOUNDS[name];
  const inWords = (value: number) => `${valueText(value)} ${unit}`;
  return (
    <SettingRow
      name={name}
      label={label}
      does={does}
      inWords={inWords}
      bounds={`${valueText(least)} to ${valueText(most)}`}
    >
      <NumberInput
        label={label}
        unit={unit}
        value={drafted[name]}
        // A number that is missing is none.
        onChange={(value) => edit({ [name]: value ?? Number.NaN })}
        placeholder={numberText(DEFAULT_SETTINGS[name])}
        problem={problems.get(name)?.text}
      />
    </SettingRow>
  );
}
