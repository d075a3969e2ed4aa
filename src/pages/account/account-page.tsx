import { PageHead } from '../shared/page-head';

export function AccountPage() {
  return <PageHead title="An account">Everything that is known of it.</PageHead>;
}
