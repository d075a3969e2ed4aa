import { useState } from 'react';
import type { CoverageView } from '../../charts/coverage-rows';
import { coverageMatrixQuestion } from '../../queries/coverage-matrix';
import { coverageQuestion } from '../../queries/coverage-rows';
import { useFilters } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { Answered } from '../shared/answered';
import { useDimension } from '../shared/use-dimension';
import { LeftOut } from './left-out';
import { Matrix } from './matrix';
import { useCrossed } from './use-crossed';

const HEIGHT = 480;
/** How many segments of either dimension are shown at first, and at most. */
const FIRST_SHOWN = 10;
const MOST_SHOWN = 60;

/** Coverage where two dimensions meet; nothing where there is but one. */
export function MatrixSection({ view }: { view: CoverageView }) {
  const { dimension } = useDimension();
  const { crossed } = useCrossed();
  if (crossed === null) return null;
  // Of other dimensions nothing is kept, neither the answers nor the cell that was chosen.
  return (
    <Crossed key={`${dimension} ${crossed}`} dimension={dimension} crossed={crossed} view={view} />
  );
}

interface CrossedProps {
  dimension: string;
  crossed: string;
  view: CoverageView;
}

/** The cells of two dimensions, of the segments with the most open pipeline first. */
function Crossed({ dimension, crossed, view }: CrossedProps) {
  const filters = useFilters();
  const [isWhole, setWhole] = useState(false);
  const most = isWhole ? MOST_SHOWN : FIRST_SHOWN;
  const params = { filters, dimension, crossed, most };
  const rows = useQuestion(coverageQuestion, { filters, dimension }).data;
  const columns = useQuestion(coverageQuestion, { filters, dimension: crossed }).data;
  const answer = useQuestion(coverageMatrixQuestion, params);
  return (
    <Answered answer={answer} height={HEIGHT} label="Crossing the dimensions">
      {(cells) => (
        <Matrix
          rows={rows ?? []}
          columns={columns ?? []}
          cells={cells}
          params={params}
          view={view}
          leftOut={
            <LeftOut
              dimension={dimension}
              crossed={crossed}
              rows={rows?.length ?? 0}
              columns={columns?.length ?? 0}
              most={most}
              isWhole={isWhole}
              onShowAll={() => setWhole(true)}
            />
          }
        />
      )}
    </Answered>
  );
}
