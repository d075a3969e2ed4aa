import { CURRENCIES } from '../../domain/currencies';
import type { ExchangeRate } from '../../domain/exchange-rates';
import { currenciesQuestion } from '../../queries/currencies';
import { useQuestion } from '../../state/use-question';
import { Button } from '../../ui/button';
import { NumberInput } from '../../ui/number-input';
import { SearchSelect } from '../../ui/search-select';
import { TextField } from '../../ui/text-field';
import { useCurrency } from '../shared/use-currency';
import { withoutRate } from './currencies-words';
import { fieldOf } from './problems';
import { withNewRate, withoutRateAt, withRate } from './rates';
import { Section } from './section';
import styles from './settings.module.css';
import { useDraft } from './use-draft';

/** The entry that stands for the base currency. */
const BASE = '';

const OPTIONS = CURRENCIES.map((code) => ({ value: code, label: code }));

/** The user's own rates: each can be changed and removed, and further ones added. */
export function RatesEditor() {
  const { drafted, edit } = useDraft();
  const rates = drafted.rates;
  const write = (written: ExchangeRate[]) => edit({ rates: written });
  const missing = withoutRate(useQuestion(currenciesQuestion, {}).data ?? []);
  const wanted = missing.filter(
    (row) => !rates.some(({ currency, per }) => currency === row.currency || per === row.currency),
  );
  const others = CURRENCIES.find((code) => !rates.some(({ currency }) => currency === code));
  return (
    <Section
      title="Your own rates"
      aid="Each goes before what files say of the same two currencies, from its day on."
    >
      {rates.map((rate, at) => (
        // A rate is known by its place alone: all of it can be changed.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <RateRow key={at} rate={rate} place={at} onChange={write} rates={rates} />
      ))}
      <div className={styles.add}>
        {wanted.map(({ currency }) => (
          <Button key={currency} onPress={() => write(withNewRate(rates, currency))}>
            Add a rate of {currency}
          </Button>
        ))}
        {others ? (
          <Button variant="quiet" onPress={() => write(withNewRate(rates, others))}>
            Add another rate
          </Button>
        ) : null}
      </div>
    </Section>
  );
}

interface RateRowProps {
  rate: ExchangeRate;
  place: number;
  rates: readonly ExchangeRate[];
  onChange: (rates: ExchangeRate[]) => void;
}

function RateRow({ rate, place, rates, onChange }: RateRowProps) {
  const { problems } = useDraft();
  const base = useCurrency();
  const write = (edit: Partial<ExchangeRate>) => onChange(withRate(rates, place, edit));
  const problem =
    problems.get(fieldOf.rate(place, 'per')) ?? problems.get(fieldOf.rate(place, 'valid_from'));
  return (
    <fieldset className={styles.rate} aria-label={`Rate of ${rate.currency}`}>
      <div className={styles.pair}>
        <span className={styles.pairLabel}>1 unit of</span>
        <SearchSelect
          label="Currency"
          options={OPTIONS}
          value={rate.currency}
          onChange={(currency) => write({ currency })}
          placeholder="Search currencies"
          emptyLabel="Choose…"
          emptyText="No such currency."
        />
      </div>
      <NumberInput
        label="is worth"
        isLabelShown
        value={rate.rate}
        onChange={(value) => write({ rate: value ?? Number.NaN })}
        problem={problems.get(fieldOf.rate(place, 'rate'))?.text}
      />
      <div className={styles.pair}>
        <span className={styles.pairLabel}>units of</span>
        <SearchSelect
          label="In units of"
          options={[
            { value: BASE, label: base === '' ? 'Base currency' : `Base currency (${base})` },
            ...OPTIONS,
          ]}
          value={rate.per ?? BASE}
          onChange={(per) => write({ per: per === BASE ? null : per })}
          placeholder="Search currencies"
          emptyLabel="Choose…"
          emptyText="No such currency."
        />
      </div>
      <TextField
        label="valid from (empty: always)"
        value={rate.valid_from ?? ''}
        onChange={(day) => write({ valid_from: day === '' ? null : day })}
      />
      <Button
        variant="quiet"
        onPress={() => onChange(withoutRateAt(rates, place))}
        aria-label={`Remove the rate of ${rate.currency}`}
      >
        Remove
      </Button>
      {problem ? <p className={styles.problem}>{problem.text}</p> : null}
    </fieldset>
  );
}
