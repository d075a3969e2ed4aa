import { type ComponentType, lazy, Suspense } from 'react';
import { PictureNote } from '../charts/picture-context';
import type { PageName } from '../state/address';
import { useSessionState } from '../state/session-context';
import { useAddressPart } from '../state/use-address';
import { ErrorNote, Loading } from '../ui/states';
import { technicalDetail } from '../ui/technical-detail';
import { ErrorBoundary } from './error-boundary';
import { openingLabel } from './opening-label';
import { startAdvice } from './start-advice';
import { usePictureNote } from './use-picture-note';

const PAGE_HEIGHT = 640;

const PAGE: Record<PageName, ComponentType> = {
  overview: lazy(async () => ({
    default: (await import('../pages/overview/overview-page')).OverviewPage,
  })),
  'value-map': lazy(async () => ({
    default: (await import('../pages/value-map/value-map-page')).ValueMapPage,
  })),
  coverage: lazy(async () => ({
    default: (await import('../pages/coverage/coverage-page')).CoveragePage,
  })),
  pipeline: lazy(async () => ({
    default: (await import('../pages/pipeline/pipeline-page')).PipelinePage,
  })),
  accounts: lazy(async () => ({
    default: (await import('../pages/accounts/accounts-page')).AccountsPage,
  })),
  plan: lazy(async () => ({ default: (await import('../pages/plan/plan-page')).PlanPage })),
  account: lazy(async () => ({
    default: (await import('../pages/account/account-page')).AccountPage,
  })),
  match: lazy(async () => ({ default: (await import('../pages/match/match-page')).MatchPage })),
  brief: lazy(async () => ({ default: (await import('../pages/brief/brief-page')).BriefPage })),
  data: lazy(async () => ({ default: (await import('../pages/data/data-page')).DataPage })),
  sql: lazy(async () => ({ default: (await import('../pages/sql/sql-page')).SqlPage })),
  settings: lazy(async () => ({
    default: (await import('../pages/settings/settings-page')).SettingsPage,
  })),
};

/** The page that the address names, or why there is none yet. */
export function CurrentPage() {
  const page = useAddressPart('page');
  const phase = useSessionState((state) => state.phase);
  const failure = useSessionState((state) => state.failure);
  const returning = useSessionState((state) => state.returning);
  const pictureNote = usePictureNote();
  if (phase === 'failed')
    return (
      <ErrorNote
        title="The database in this tab could not be started."
        text={startAdvice(technicalDetail(failure))}
        onRetry={() => window.location.reload()}
        technicalDetail={technicalDetail(failure)}
      />
    );
  const Page = PAGE[page];
  const loading = (
    <Loading label={openingLabel(returning)} lines={8} height={PAGE_HEIGHT} isLabelShown />
  );
  if (phase === 'starting') return loading;
  return (
    <ErrorBoundary key={page}>
      <PictureNote value={pictureNote}>
        <Suspense fallback={loading}>
          <Page />
        </Suspense>
      </PictureNote>
    </ErrorBoundary>
  );
}
