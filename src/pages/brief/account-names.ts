import type { Sentence } from '../shared/sentence';

const LETTERS = 26;
const FIRST_LETTER = 'A'.charCodeAt(0);

/** Whatever names an account. */
export interface Named {
  account_id: string;
  account_name: string;
}

/** How accounts are called on the brief. */
export interface AccountNames {
  isHidden: boolean;
  /** The same rows, where names are hidden with others in place of names and ids. */
  of: <Row extends Named>(rows: readonly Row[]) => Row[];
}

/** Names as they are, or another one for each account, in the order in which they first stand in the lists. */
export function accountNames(
  isHidden: boolean,
  lists: readonly (readonly Named[])[],
): AccountNames {
  if (!isHidden) return { isHidden, of: (rows) => [...rows] };
  const ids = [...new Set(lists.flat().map(({ account_id }) => account_id))];
  const others = new Map(ids.map((id, place) => [id, `Account ${letters(place)}`]));
  return {
    isHidden,
    of: (rows) =>
      rows.map((row) => {
        const name = others.get(row.account_id) ?? 'Another account';
        return { ...row, account_id: name, account_name: name };
      }),
  };
}

/** A, B … Z, AA, AB …, as the columns of a sheet are called. */
function letters(place: number): string {
  const last = String.fromCharCode(FIRST_LETTER + (place % LETTERS));
  return place < LETTERS ? last : letters(Math.floor(place / LETTERS) - 1) + last;
}

/** A sentence without ways to single accounts, whose ids are hidden with their names. */
export function withoutAccounts(sentence: Sentence): Sentence {
  return sentence.map(({ text, among }) => ({ text, ...(among && { among }) }));
}
