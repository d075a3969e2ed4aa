import * as v from 'valibot';
import { sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  contact: v.string(),
  newest_at: v.nullable(v.string()),
  /** +100, 0 or −100. */
  newest_value: v.nullable(v.number()),
  /** 'silent': never answered, while others of the account did. */
  warning: v.nullable(v.picklist(['unfavourable', 'silent'])),
});

export type AccountContact = v.InferOutput<typeof row>;

export const accountContactsQuestion: Question<{ account_id: string }, AccountContact> = {
  name: 'account-contacts',
  title: 'What did the people say last who are named as references of this account?',
  row,
  sql: ({
    account_id,
  }) => sql`SELECT contact, newest_at, newest_value::INTEGER AS newest_value, warning
FROM contact_signals
WHERE account_id = ${account_id}
ORDER BY contact`,
};
