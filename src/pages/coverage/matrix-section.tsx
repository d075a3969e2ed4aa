import { useState } from 'react';
import type { CoverageView } from '../../charts/coverage-rows';
import { coverageMatrixQuestion } from '../../queries/coverage-matrix';
import { type CoverageRow, coverageQuestion } from '../../queries/coverage-rows';
import { useAddress } from '../../state/use-address';
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

export interface MatrixSectionProps {
  /** The segments of the first dimension as a whole. */
  rows: CoverageRow[];
  view: CoverageView;
}

/** Coverage where two dimensions meet, of the segments with the most open pipeline first. */
export function MatrixSection({ rows, view }: MatrixSectionProps) {
  const [{ filters }] = useAddress();
  const { dimension } = useDimension();
  const { crossed } = useCrossed();
  const [isWhole, setWhole] = useState(false);
  const most = isWhole ? MOST_SHOWN : FIRST_SHOWN;
  const params = { filters, dimension, crossed: crossed ?? dimension, most };
  const columns = useQuestion(coverageQuestion, { filters, dimension: params.crossed });
  const answer = useQuestion(coverageMatrixQuestion, params);
  if (crossed === null) return null;
  return (
    <Answered answer={columns} height={HEIGHT} label="Crossing the dimensions">
      {(across) => (
        <Answered answer={answer} height={HEIGHT} label="Crossing the dimensions">
          {(cells) => (
            <Matrix
              // A choice belongs to the two dimensions that it was made in.
              key={`${dimension} ${crossed}`}
              rows={rows}
              columns={across}
              cells={cells}
              params={params}
              view={view}
              leftOut={
                <LeftOut
                  dimension={dimension}
                  crossed={crossed}
                  rows={rows.length}
                  columns={across.length}
                  most={most}
                  isWhole={isWhole}
                  onShowAll={() => setWhole(true)}
                />
              }
            />
          )}
        </Answered>
      )}
    </Answered>
  );
}
