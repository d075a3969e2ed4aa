import { PageHead } from '../shared/page-head';

export function PipelinePage() {
  return (
    <PageHead title="The programme’s pipeline">Stages, sources, fatigue and reviews.</PageHead>
  );
}
