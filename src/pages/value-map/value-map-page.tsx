import { memo } from 'react';
import { type Quadrant, quadrantExtent } from '../../charts/value-map-rows';
import { withChosen } from '../../domain/dimensions';
import { formatCount } from '../../domain/format';
import { TOP_COUNT } from '../../domain/settings';
import {
  BINS_ACROSS,
  binExtent,
  hasExtent,
  type MapExtent,
  mapExtent,
  partWithin,
  withExtent,
} from '../../domain/value-map';
import { type MapCounts, mapCountsQuestion } from '../../queries/map-counts';
import { useSessionState } from '../../state/session-context';
import { goTo, useAddressPart, useFilters } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/states';
import { ToolButton } from '../../ui/tool-button';
import { Answered } from '../shared/answered';
import { MapChart } from '../shared/map-chart';
import { mapFinding } from '../shared/map-finding';
import { WithAccounts } from '../shared/nothing-loaded';
import { PageHead } from '../shared/page-head';
import { AccountCardPanel } from './account-card-panel';
import { BrushCount } from './brush-count';
import { LargestSection } from './largest-section';
import { RangeTool } from './range-tool';
import { useClearedByEscape } from './use-cleared-by-escape';
import styles from './value-map.module.css';

const HEIGHT = 640;

/** Every account by strategic value and current sentiment, and whether the largest are the most important. */
export function ValueMapPage() {
  const filters = useFilters();
  const answer = useQuestion(mapCountsQuestion, { filters });
  return (
    <WithAccounts>
      <Answered answer={answer} height={HEIGHT} label="Counting the accounts">
        {([counts]) => (counts ? <AccountMap counts={counts} /> : null)}
      </Answered>
    </WithAccounts>
  );
}

/** Drawn for other counts, not at every step of the way to them. */
const AccountMap = memo(function AccountMap({ counts }: { counts: MapCounts }) {
  const account = useAddressPart('account');
  const look = (accountId: string) => goTo({ account: accountId });
  return (
    <>
      <PageHead title={mapFinding(counts)}>
        Further right serves the strategy more, further up is happier now. Choose an account to see
        why it stands where it stands, or draw a rectangle to look closer.
      </PageHead>
      <div className={styles.map}>
        <MapFigure counts={counts} onSelect={look} />
        <AccountCardPanel accountId={account} onClose={() => goTo({ account: null })} />
      </div>
      <LargestSection onSelect={look} />
    </>
  );
});

function MapFigure({
  counts,
  onSelect,
}: {
  counts: MapCounts;
  onSelect: (accountId: string) => void;
}) {
  const filters = useFilters();
  const account = useAddressPart('account');
  const value = useSessionState(({ settings }) => settings.on_strategy_value);
  const extent = mapExtent(filters);
  const isPart = hasExtent(filters);
  const lookAt = (part: MapExtent | null) => goTo({ filters: withExtent(filters, part) });
  useClearedByEscape(isPart, () => lookAt(null));
  if (counts.accounts === 0)
    return (
      <EmptyState
        title="No account is in this choice."
        text={isPart ? 'The chosen part of the map holds none of the accounts left.' : undefined}
        action={isPart ? <Button onPress={() => lookAt(null)}>Show the whole map</Button> : null}
      />
    );
  return (
    <MapChart
      counts={counts}
      finding={
        isPart
          ? `${formatCount(counts.accounts)} ${counts.accounts === 1 ? 'account' : 'accounts'} in this part of the map`
          : 'Strategic value and current sentiment'
      }
      readingAid="Area is revenue, colour and shape are standing, fainter is older; the whisker is the interval"
      named={TOP_COUNT}
      across={BINS_ACROSS}
      height={HEIGHT}
      chosen={account}
      onSelect={onSelect}
      onSelectBin={(bin) => lookAt(binExtent(bin, extent))}
      onSelectStanding={(standing) =>
        goTo({ filters: withChosen(filters, '@standing', [standing]) })
      }
      onSelectQuadrant={(quadrant: Quadrant) =>
        lookAt(partWithin(quadrantExtent(quadrant, { value, sentiment: 0 }), extent))
      }
      onBrush={lookAt}
      brushNote={(part) => <BrushCount part={part} />}
      tools={
        <>
          {isPart ? <ToolButton onPress={() => lookAt(null)}>whole map</ToolButton> : null}
          <RangeTool extent={extent} onChange={lookAt} />
        </>
      }
    />
  );
}
