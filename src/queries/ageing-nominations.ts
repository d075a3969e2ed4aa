import * as v from 'valibot';
import { NOMINATION_SOURCES } from '../domain/programme-datasets';
import { DECISION_DAYS } from '../domain/settings';
import { sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';
import type { Question } from './question';

const row = v.object({
  account_id: v.string(),
  account_name: v.string(),
  contact: v.nullable(v.string()),
  source: v.picklist(NOMINATION_SOURCES),
  stage: v.picklist(['nominated', 'vetting']),
  nominated_at: v.string(),
  days: v.number(),
});

export type AgeingNomination = v.InferOutput<typeof row>;

export const ageingNominationsQuestion: Question<Filtered, AgeingNomination> = {
  name: 'ageing-nominations',
  title: 'Which nominations wait for a decision too long, oldest first?',
  row,
  sql: ({ filters }) => sql`SELECT
  n.account_id,
  a.account_name,
  n.contact,
  n.source,
  n.stage,
  n.nominated_at,
  date_diff('day', n.nominated_at, s.as_of)::INTEGER AS days
FROM current_nominations AS n
JOIN accounts AS a USING (account_no)
CROSS JOIN settings AS s
${amongChosen(filters)}WHERE n.stage IN ('nominated', 'vetting')
  AND date_diff('day', n.nominated_at, s.as_of) > ${DECISION_DAYS}
ORDER BY n.nominated_at, n.account_id, n.import_id, n.source_row`,
};
