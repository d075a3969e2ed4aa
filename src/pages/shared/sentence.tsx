import type { SegmentChoice } from '../../domain/dimensions';
import { AccountLink, AccountsLink } from './account-link';

/** Some words; those that name an account lead to it, those that count accounts to the list of them. */
export interface Phrase {
  text: string;
  /** The id of the account that is named. */
  account?: string;
  /** What chooses exactly the accounts that are counted. */
  among?: readonly SegmentChoice[];
}

export type Sentence = readonly Phrase[];

/** A sentence with its links. */
export function LinkedSentence({ sentence }: { sentence: Sentence }) {
  return sentence.map(({ text, account, among }, at) => {
    // A sentence never changes the order of its phrases.
    const key = `${at} ${text}`;
    if (account !== undefined)
      return (
        <AccountLink key={key} account={account}>
          {text}
        </AccountLink>
      );
    if (among)
      return (
        <AccountsLink key={key} among={among}>
          {text}
        </AccountsLink>
      );
    return <span key={key}>{text}</span>;
  });
}
