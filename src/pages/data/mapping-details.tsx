import { useMemo } from 'react';
import type { Draft } from '../../imports/draft';
import type { Decisions } from '../../imports/recognising/decisions';
import { missingIn } from '../../imports/recognising/mapping';
import { readAs } from '../../imports/recognising/propose';
import { FieldTable } from './field-table';
import { MissingFields } from './missing-fields';
import { ScoreColumns } from './score-columns';

export interface MappingDetailsProps {
  draft: Draft;
  decisions: Decisions;
  onChange: (decisions: Decisions) => void;
}

/** The columns of one dataset's fields and scores, and what is missing. Made anew for another dataset. */
export function MappingDetails({ draft, decisions, onChange }: MappingDetailsProps) {
  const { table, origin, settlement } = draft;
  const reading = useMemo(() => readAs(table, decisions.dataset), [table, decisions.dataset]);
  return (
    <>
      {decisions.dataset === 'responses' ? (
        <ScoreColumns
          table={table}
          decisions={decisions}
          suggested={reading.suggestedScores}
          settledScales={settlement.scales}
          onChange={onChange}
        />
      ) : null}
      <FieldTable
        table={table}
        decisions={decisions}
        reading={reading}
        isRemembered={origin === 'remembered'}
        onChange={onChange}
      />
      <MissingFields decisions={decisions} missing={missingIn(decisions)} />
    </>
  );
}
