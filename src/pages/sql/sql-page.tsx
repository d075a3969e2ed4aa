import { PageHead } from '../shared/page-head';

export function SqlPage() {
  return <PageHead title="Ask in SQL">Your own questions to the model.</PageHead>;
}
