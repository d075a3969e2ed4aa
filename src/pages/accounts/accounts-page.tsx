import { PageHead } from '../shared/page-head';

export function AccountsPage() {
  return <PageHead title="Every account">All accounts in one table.</PageHead>;
}
