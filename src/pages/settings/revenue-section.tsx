import { CURRENCIES } from '../../domain/currencies';
import type { Settings } from '../../domain/settings';
import { RadioGroup } from '../../ui/radio-group';
import { SearchSelect } from '../../ui/search-select';
import { CurrenciesTable } from './currencies-table';
import { NumberSettingRow } from './number-setting';
import { RatesEditor } from './rates-editor';
import { RatesTable } from './rates-table';
import { Section } from './section';
import { SettingRow } from './setting-row';
import { BASIS_WORDS } from './setting-words';
import styles from './settings.module.css';
import { useDraft } from './use-draft';

const BASES = [
  {
    value: 'opportunities',
    label: BASIS_WORDS.opportunities,
    detail: 'What was won and closed in the days below.',
  },
  {
    value: 'annual_contract_value',
    label: BASIS_WORDS.annual_contract_value,
    detail: 'The contract value of the accounts file, where it has such a column.',
  },
] as const satisfies readonly { value: Settings['revenue_basis']; label: string; detail: string }[];

/** The entry that leaves the base currency to the data. */
const COMMONEST = '';
const CURRENCY_OPTIONS = CURRENCIES.map((code) => ({ value: code, label: code }));

/** What revenue is, in which currency, and what the other currencies are worth. */
export function RevenueSection() {
  const { drafted, edit } = useDraft();
  return (
    <>
      <Section title="Revenue">
        <SettingRow
          name="revenue_basis"
          label="Revenue is taken from"
          does="A customer’s own turnover is never revenue."
          inWords={(basis) => BASIS_WORDS[basis].toLowerCase()}
        >
          <div className={styles.pair}>
            <RadioGroup
              label="Basis"
              choices={BASES}
              value={drafted.revenue_basis}
              onChange={(value) => {
                const basis = BASES.find((one) => one.value === value);
                if (basis) edit({ revenue_basis: basis.value });
              }}
            />
          </div>
        </SettingRow>
        <NumberSettingRow name="revenue_window_days" />
        <SettingRow
          name="base_currency"
          label="Base currency"
          does="Every amount is shown and added up in it. Left open, it is the commonest of your opportunities."
          inWords={(currency) => currency ?? 'the commonest'}
        >
          <SearchSelect
            label="Base currency"
            options={[
              { value: COMMONEST, label: 'The commonest in the data' },
              ...CURRENCY_OPTIONS,
            ]}
            value={drafted.base_currency ?? COMMONEST}
            onChange={(value) => edit({ base_currency: value === COMMONEST ? null : value })}
            placeholder="Search currencies"
            emptyLabel="The commonest in the data"
            emptyText="No such currency."
          />
        </SettingRow>
      </Section>
      <CurrenciesTable />
      <RatesTable />
      <RatesEditor />
    </>
  );
}
