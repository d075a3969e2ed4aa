import { PageHead } from '../shared/page-head';

export function SettingsPage() {
  return <PageHead title="Settings and strategy">Thresholds, weights and targets.</PageHead>;
}
