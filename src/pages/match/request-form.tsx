import {
  dimensionLabel,
  type SegmentChoice,
  TRAITS,
  UNKNOWN_SEGMENT,
} from '../../domain/dimensions';
import { formatMoney } from '../../domain/format';
import { type Audience, FORMATS, NO_REQUEST, SETTABLE_RULES } from '../../domain/match';
import { accountCardQuestion } from '../../queries/account-card';
import { accountSegmentsQuestion } from '../../queries/account-segments';
import { dataSummaryQuestion } from '../../queries/data-summary';
import { dimensionSegmentsQuestion } from '../../queries/dimension-segments';
import type { MatchCandidate } from '../../queries/match-candidates';
import { openDealsQuestion } from '../../queries/open-deals';
import { goTo } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { DateChip } from '../../ui/date-chip';
import { Disclosure } from '../../ui/disclosure';
import { FilterMenu } from '../../ui/filter-menu';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';
import { AccountChoice } from '../shared/account-choice';
import { RULE_TITLE } from './candidate-words';
import styles from './match.module.css';
import { useRequest } from './use-request';
import { WeightFields } from './weight-fields';

const ANY = 'any';
/** In what a reference should be like the customer, before anything else is said. */
const LIKENESS = ['industry', 'region'];
const AUDIENCES: readonly { value: Audience; label: string }[] = [
  { value: 'buyer', label: 'A buyer' },
  { value: 'analyst', label: 'An analyst or reporter' },
];

/** What a reference is asked for. */
export function RequestForm({ candidates }: { candidates: readonly MatchCandidate[] }) {
  const [request, ask] = useRequest();
  const asOf = useQuestion(dataSummaryQuestion, {}).data?.[0]?.as_of;
  const isEmpty = JSON.stringify(request) === JSON.stringify(NO_REQUEST);
  return (
    <section className={styles.form} aria-label="The request">
      <h2 className={styles.title}>The request</h2>
      <Segmented
        label="Whom it is to convince"
        choices={AUDIENCES}
        value={request.audience}
        onChange={(audience) => ask({ audience, weights: {} })}
      />
      <Prospect />
      <WantedSegments />
      <OfferSelect
        label="Topic"
        anyLabel="Any topic"
        values={distinct(candidates.flatMap(({ topics }) => topics))}
        value={request.topic}
        onChange={(topic) => ask({ topic })}
      />
      <OfferSelect
        label="Format"
        anyLabel="Any format"
        values={distinct([...FORMATS, ...candidates.flatMap(({ formats }) => formats)])}
        value={request.format}
        onChange={(format) => ask({ format })}
      />
      {asOf ? (
        <div>
          <DateChip
            label="Needed on"
            value={request.on ?? asOf}
            onChange={(day) => ask({ on: day === asOf ? null : day })}
          />
        </div>
      ) : null}
      <Avoided />
      {request.setAside.length > 0 ? (
        <div className={styles.chips}>
          {SETTABLE_RULES.filter((rule) => request.setAside.includes(rule)).map((rule) => (
            <Chip
              key={rule}
              label={`Set aside: ${RULE_TITLE[rule]}`}
              onRemove={() => ask({ setAside: request.setAside.filter((one) => one !== rule) })}
            />
          ))}
        </div>
      ) : null}
      <Disclosure title="How much each preference counts" level={3}>
        {() => <WeightFields />}
      </Disclosure>
      <div className={styles.again}>
        <Button
          variant="quiet"
          isAtStart
          isDisabled={isEmpty}
          onPress={() => goTo({ request: null })}
        >
          Begin a new request
        </Button>
      </div>
    </section>
  );
}

/** The customer to be convinced, and the deal. */
function Prospect() {
  const [request, ask] = useRequest();
  const id = request.account ?? '';
  const card = useQuestion(accountCardQuestion, { account_id: id }).data?.[0];
  const deals = useQuestion(openDealsQuestion, { account_id: id }).data ?? [];
  const name = card?.account_name ?? id;
  return (
    <div className={styles.group}>
      <span className={styles.label}>The customer</span>
      <div className={styles.chips}>
        {id === '' ? null : (
          <Chip label={name} onRemove={() => ask({ account: null, opportunity: null })} />
        )}
        <AccountChoice
          label={id === '' ? 'Choose the customer…' : 'Another…'}
          title="The customer to be convinced"
          onChoose={({ account_id }) => ask({ account: account_id, opportunity: null })}
          isDisabled={false}
          isAtStart={id === ''}
        />
      </div>
      {deals.length > 0 ? (
        <Select
          label="The deal"
          options={[
            { value: ANY, label: 'No deal in particular' },
            ...deals.map((deal) => ({
              value: deal.opportunity_id,
              label: deal.name ?? deal.opportunity_id,
              detail:
                deal.amount === null
                  ? ''
                  : formatMoney(deal.amount, deal.currency ?? '', { compact: true }),
            })),
          ]}
          value={request.opportunity ?? ANY}
          onChange={(deal) => ask({ opportunity: deal === ANY ? null : deal })}
        />
      ) : null}
    </div>
  );
}

function WantedSegments() {
  const [request, ask] = useRequest();
  const segments = useQuestion(dimensionSegmentsQuestion, {}).data ?? [];
  const isOffer = (dimension: string) =>
    dimension !== 'topic' && dimension !== 'format' && !TRAITS.some((trait) => trait === dimension);
  const names = distinct(segments.map(({ dimension }) => dimension)).filter(isOffer);
  const change = (wanted: readonly SegmentChoice[]) => ask({ segments: wanted });
  return (
    <div className={styles.group}>
      <span className={styles.label}>Like the customer in</span>
      <div className={styles.chips}>
        {request.segments.map((choice) => (
          <Chip
            key={`${choice.dimension} ${choice.segment}`}
            label={`${dimensionLabel(choice.dimension)}: ${choice.segment}`}
            onRemove={() => change(request.segments.filter((one) => one !== choice))}
          />
        ))}
        <FilterMenu
          label="Segment"
          dimensions={names.map((name) => ({
            name,
            label: dimensionLabel(name),
            segments: segments.filter(
              ({ dimension, segment }) => dimension === name && segment !== UNKNOWN_SEGMENT,
            ),
          }))}
          value={request.segments}
          onChange={change}
        />
        <LikeTheCustomer />
      </div>
    </div>
  );
}

/** One press for the industry and the region of the customer to be convinced. */
function LikeTheCustomer() {
  const [request, ask] = useRequest();
  const own =
    useQuestion(accountSegmentsQuestion, { account_id: request.account ?? '' }).data ?? [];
  const traits = own
    .filter(({ dimension }) => LIKENESS.includes(dimension))
    .map(({ dimension, segment }) => ({ dimension, segment }));
  if (request.segments.length > 0 || traits.length === 0) return null;
  return (
    <Button variant="quiet" onPress={() => ask({ segments: traits })}>
      {traits.map(({ segment }) => segment).join(' and ')}
    </Button>
  );
}

interface OfferSelectProps {
  label: string;
  anyLabel: string;
  values: readonly string[];
  value: string | null;
  onChange: (value: string | null) => void;
}

function OfferSelect({ label, anyLabel, values, value, onChange }: OfferSelectProps) {
  const offered = value === null || values.includes(value) ? values : [value, ...values];
  return (
    <Select
      label={label}
      options={[
        { value: ANY, label: anyLabel },
        ...offered.map((one) => ({ value: `=${one}`, label: one })),
      ]}
      value={value === null ? ANY : `=${value}`}
      onChange={(chosen) => onChange(chosen === ANY ? null : chosen.slice(1))}
    />
  );
}

/** The accounts that must not be asked. */
function Avoided() {
  const [request, ask] = useRequest();
  return (
    <div className={styles.group}>
      <span className={styles.label}>Not to be asked</span>
      <div className={styles.chips}>
        {request.avoid.map((id) => (
          <AvoidedChip
            key={id}
            id={id}
            onRemove={() => ask({ avoid: request.avoid.filter((one) => one !== id) })}
          />
        ))}
        <AccountChoice
          label="Add an account…"
          title="An account that must not be asked"
          onChoose={({ account_id }) => ask({ avoid: distinct([...request.avoid, account_id]) })}
          isDisabled={false}
          isAtStart={request.avoid.length === 0}
        />
      </div>
    </div>
  );
}

function AvoidedChip({ id, onRemove }: { id: string; onRemove: () => void }) {
  const card = useQuestion(accountCardQuestion, { account_id: id }).data?.[0];
  return <Chip label={card?.account_name ?? id} onRemove={onRemove} />;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].toSorted();
}
