import {
  formatCount,
  formatDay,
  formatInterval,
  formatMoney,
  formatSigned,
} from '../../domain/format';
import { SMALL_NUMBER } from '../../domain/settings';
import type { AccountCard } from '../../queries/account-card';
import { Figure, FigureRow } from '../../ui/figure';
import { StandingTag, Tag, Tags } from '../../ui/tag';
import { AddressLink } from '../shared/address-link';
import { useCurrency } from '../shared/use-currency';
import styles from './account.module.css';
import { SourceLink } from './source-link';
import { whySentence } from './why-sentence';

/** The account's name, where it stands and why, in the page's first lines. */
export function AccountHead({ card }: { card: AccountCard }) {
  return (
    <div className={styles.head}>
      <h1 className={styles.title}>{card.account_name}</h1>
      <p className={styles.standing}>
        <StandingTag standing={card.standing} />
        <span className={styles.why}>{whySentence(card)}</span>
        <Badges card={card} />
      </p>
      <RecordFacts card={card} />
    </div>
  );
}

function Badges({ card }: { card: AccountCard }) {
  return (
    <Tags>
      {card.recovered ? <Tag tone="good">recovered after a severe incident</Tag> : null}
      {card.honeymoon ? <Tag tone="warning">honeymoon: unhappy within the year</Tag> : null}
    </Tags>
  );
}

/** What the accounts file says, and the record that says it. */
function RecordFacts({ card }: { card: AccountCard }) {
  const facts = [
    ['Id', card.account_id],
    ['Domain', card.domain],
    ['Country', card.country],
    ['Owner', card.owner],
    ['Customer since', card.customer_since === null ? null : formatDay(card.customer_since)],
    ['In the programme', card.programme_stage],
  ] as const;
  return (
    <dl className={styles.recordFacts}>
      {facts.map(([name, value]) =>
        value === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
      {card.parent_id === null ? null : (
        <div>
          <dt>Part of</dt>
          <dd>
            <AddressLink to={{ page: 'account', account: card.parent_id }}>
              {card.parent_name}
            </AddressLink>
          </dd>
        </div>
      )}
      <div>
        <dt className={styles.hidden}>Source</dt>
        <dd>
          <SourceLink dataset="accounts" file_name={card.file_name} source_row={card.source_row} />
        </dd>
      </div>
    </dl>
  );
}

/** The figures that the standing rests on. */
export function AccountFigures({ card }: { card: AccountCard }) {
  const currency = useCurrency();
  const isFew = card.responses < SMALL_NUMBER;
  return (
    <FigureRow>
      <Figure
        label="Current sentiment"
        value={card.current_sentiment === null ? 'no signal' : formatSigned(card.current_sentiment)}
        aside={
          card.current_sentiment === null
            ? ''
            : formatInterval(card.interval_low, card.interval_high)
        }
        detail={
          <span className={isFew ? styles.quiet : undefined}>
            {formatCount(card.responses)} {card.responses === 1 ? 'answer' : 'answers'}
            {isFew && card.responses > 0 ? ', few to rest on' : ''}
            {card.trend === null ? '' : `; trend ${formatSigned(card.trend)}`}
          </span>
        }
      />
      <Figure
        label="Freshness"
        value={card.freshness}
        detail={
          card.newest_relationship_at === null
            ? 'no relationship answer'
            : `newest relationship answer ${formatDay(card.newest_relationship_at)}`
        }
      />
      <Figure
        label="Strategic value"
        value={formatCount(card.strategic_value)}
        detail={card.strategic_value === null ? 'in no segment of the strategy' : 'of 100'}
      />
      <Figure
        label="Revenue"
        value={formatMoney(card.revenue, currency, { compact: true })}
        detail={`${formatMoney(card.open_pipeline, currency, { compact: true })} open in ${formatCount(card.open_opportunities)} ${card.open_opportunities === 1 ? 'opportunity' : 'opportunities'}`}
      />
      <Figure
        label="Uses in 365 days"
        value={formatCount(card.uses_365d)}
        detail={
          card.last_used_at === null
            ? 'never used as a reference'
            : `${formatCount(card.uses_90d)} of late; the last ${formatDay(card.last_used_at)}`
        }
      />
    </FigureRow>
  );
}
