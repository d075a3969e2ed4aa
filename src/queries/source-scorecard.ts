import * as v from 'valibot';
import { NOMINATION_SOURCES } from '../domain/programme-datasets';
import { sql } from '../engine/sql';
import type { Filtered } from './choice';
import type { Question } from './question';
import { scorecardBy, scorecardFigures } from './scorecard';

const row = v.object({ source: v.picklist(NOMINATION_SOURCES), ...scorecardFigures });

export type SourceScore = v.InferOutput<typeof row>;

export const sourceScorecardQuestion: Question<Filtered, SourceScore> = {
  name: 'source-scorecard',
  title: 'Whose nominations become ready references, and whose become land mines?',
  row,
  sql: (params) => sql`${scorecardBy(sql`source`, sql`n.source`, params)}
ORDER BY nominated DESC, source`,
};
