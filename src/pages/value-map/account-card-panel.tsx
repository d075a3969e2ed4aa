import {
  formatCount,
  formatDay,
  formatInterval,
  formatMoney,
  formatSigned,
} from '../../domain/format';
import { type AccountCard, accountCardQuestion } from '../../queries/account-card';
import { useQuestion } from '../../state/use-question';
import { Button } from '../../ui/button';
import { StandingTag, Tag, Tags } from '../../ui/tag';
import { AddressLink } from '../shared/address-link';
import { Answered } from '../shared/answered';
import { reasonText } from '../shared/reasons';
import { useCurrency } from '../shared/use-currency';
import styles from './value-map.module.css';

const HEIGHT = 240;

/** The chosen account: its standing, the reasons, the figures, and the record it came from. */
export function AccountCardPanel({
  accountId,
  onClose,
}: {
  accountId: string | null;
  onClose: () => void;
}) {
  return (
    <aside className={styles.panel} aria-label="Chosen account" aria-live="polite">
      {accountId === null ? (
        <p className={styles.hint}>No account is chosen.</p>
      ) : (
        <ChosenAccount accountId={accountId} onClose={onClose} />
      )}
    </aside>
  );
}

function ChosenAccount({ accountId, onClose }: { accountId: string; onClose: () => void }) {
  const answer = useQuestion(accountCardQuestion, { account_id: accountId });
  return (
    <Answered answer={answer} height={HEIGHT} label="Looking up the account">
      {([card]) => (card ? <Card card={card} onClose={onClose} /> : null)}
    </Answered>
  );
}

function Card({ card, onClose }: { card: AccountCard; onClose: () => void }) {
  const currency = useCurrency();
  return (
    <>
      <h2 className={styles.name}>
        <AddressLink to={{ page: 'account', account: card.account_id }}>
          {card.account_name}
        </AddressLink>
      </h2>
      <p className={styles.standing}>
        <StandingTag standing={card.standing} />
      </p>
      <Tags>
        {card.reasons.map((reason) => (
          <Tag key={reason} tone="bad">
            {reasonText(reason, card.current_sentiment)}
          </Tag>
        ))}
        {card.reasons.length === 0 ? <Tag tone="good">passes every check</Tag> : null}
      </Tags>
      <dl className={styles.facts}>
        {facts(card, currency).map(({ name, value }) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.source}>
        Record {formatCount(card.source_row)} of {card.file_name}
      </p>
      <Button variant="quiet" isAtStart onPress={onClose}>
        Close
      </Button>
    </>
  );
}

function facts(card: AccountCard, currency: string): { name: string; value: string }[] {
  const sentiment =
    card.current_sentiment === null
      ? 'no signal'
      : `${formatSigned(card.current_sentiment)} (${formatInterval(card.interval_low, card.interval_high)})`;
  return [
    { name: 'In the programme', value: card.programme_stage },
    { name: 'Revenue', value: formatMoney(card.revenue, currency) },
    { name: 'Strategic value', value: formatCount(card.strategic_value) },
    { name: 'Current sentiment', value: sentiment },
    { name: 'Answers', value: formatCount(card.responses) },
    { name: 'Freshness', value: card.freshness },
    { name: 'Last relationship answer', value: dayOrNone(card.newest_relationship_at) },
    { name: 'Newest severe incident', value: dayOrNone(card.newest_severe_at) },
    { name: 'Last used as a reference', value: dayOrNone(card.last_used_at) },
  ];
}

function dayOrNone(day: string | null): string {
  return day === null ? 'none' : formatDay(day);
}
