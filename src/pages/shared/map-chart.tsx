import { type ComponentProps, type ReactNode, useMemo } from 'react';
import { DensityMap, type DensityMapProps } from '../../charts/density-map';
import { DensityTable } from '../../charts/density-table';
import { ValueMap } from '../../charts/value-map';
import { mapSummary } from '../../charts/value-map-rows';
import type { MapChoices } from '../../charts/value-map-stage';
import { ValueMapTable } from '../../charts/value-map-table';
import { formatCount } from '../../domain/format';
import { binSteps, MOST_MARKS, mapExtent } from '../../domain/value-map';
import { accountDensityQuestion } from '../../queries/account-density';
import { accountMapQuestion, type MappedAccount } from '../../queries/account-map';
import type { MapCounts } from '../../queries/map-counts';
import { notableAccountsQuestion } from '../../queries/notable-accounts';
import { useSessionState } from '../../state/session-context';
import { useFilters } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { notableAccounts } from './map-finding';
import { mapTotals } from './map-totals';
import { QuestionChart } from './question-chart';
import { useCurrency } from './use-currency';
import { useSame } from './use-same';

export interface MapChartProps
  extends MapChoices,
    Pick<DensityMapProps, 'chosen' | 'onSelect' | 'onSelectBin' | 'onSelectStanding'> {
  counts: MapCounts;
  finding: string;
  /** How to read the marks. */
  readingAid: string;
  /** How many accounts are named at most. */
  named: number;
  /** How many bins lie across at most. */
  across: number;
  /** The height of what is coming in pixels. */
  height: number;
  tools?: ReactNode;
  moreTools?: ReactNode;
}

const NOBODY: readonly MappedAccount[] = [];

const SHADES_AID =
  'The stronger its shade, the more accounts a square holds; of the named ones area is revenue, colour and shape are standing';

/** The value map: a mark for each account, or shades where they are too many for marks. */
export function MapChart(props: MapChartProps) {
  return props.counts.accounts > MOST_MARKS ? <CountedMap {...props} /> : <MarkedMap {...props} />;
}

function MarkedMap(props: MapChartProps) {
  const { counts, named, height } = props;
  const { filters, chart } = useMap(props);
  return (
    <QuestionChart
      question={accountMapQuestion}
      params={{ filters }}
      height={height}
      label="Placing the accounts"
      finding={() => props.finding}
      readingAid={props.readingAid}
      summary={() => mapSummary(mapTotals(counts))}
      tools={props.tools}
      moreTools={props.moreTools}
      table={(rows) => (
        <ValueMapTable
          rows={rows}
          currency={chart.currency}
          {...(props.onSelect && { onSelect: props.onSelect })}
        />
      )}
    >
      {(rows) => <NamedMap {...chart} rows={rows} named={named} />}
    </QuestionChart>
  );
}

function NamedMap({ named, ...chart }: ComponentProps<typeof ValueMap> & { named: number }) {
  const { rows } = chart;
  const notable = useMemo(() => notableAccounts(rows, named), [rows, named]);
  return <ValueMap {...chart} notable={notable} />;
}

function CountedMap(props: MapChartProps) {
  const { counts, across, named, height, onSelectBin } = props;
  const { filters, chart } = useMap(props);
  const notable = useQuestion(notableAccountsQuestion, { filters, limit: named });
  const totals = useSame(mapTotals(counts));
  return (
    <QuestionChart
      question={accountDensityQuestion}
      params={{ filters, steps: binSteps(chart.extent, across) }}
      height={height}
      label="Counting the accounts"
      finding={() => props.finding}
      readingAid={SHADES_AID}
      summary={() => mapSummary(totals)}
      tools={props.tools}
      moreTools={props.moreTools}
      table={(bins) => (
        <DensityTable bins={bins} currency={chart.currency} {...(onSelectBin && { onSelectBin })} />
      )}
      note={() =>
        `Beyond ${formatCount(MOST_MARKS)} accounts the map counts them; a filter that leaves fewer shows each.`
      }
    >
      {(bins) => (
        <DensityMap
          {...chart}
          bins={bins}
          totals={totals}
          notable={notable.data ?? NOBODY}
          {...(onSelectBin && { onSelectBin })}
        />
      )}
    </QuestionChart>
  );
}

/** What both kinds of map are drawn with. */
function useMap(props: MapChartProps) {
  const filters = useFilters();
  const currency = useCurrency();
  const value = useSessionState(({ settings }) => settings.on_strategy_value);
  const thresholds = useSame({ value, sentiment: 0 });
  const extent = useSame(mapExtent(filters));
  const { onSelect, onSelectStanding, onSelectQuadrant, onBrush, brushNote, chosen } = props;
  const chart = {
    currency,
    thresholds,
    extent,
    chosen: chosen ?? null,
    onSelectQuadrant,
    onBrush,
    brushNote,
    ...(onSelect && { onSelect }),
    ...(onSelectStanding && { onSelectStanding }),
  };
  return { filters, chart };
}
