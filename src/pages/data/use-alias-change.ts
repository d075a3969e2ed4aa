import { useState } from 'react';
import type { AliasKey } from '../../imports/aliases';
import type { Alias } from '../../queries/aliases';
import { useSession } from '../../state/session-context';

/** What a change of an alias did, and how to take it back. */
export interface AliasNotice {
  text: string;
  /** Null after taking back: there is nothing further to undo. */
  undo: (() => void) | null;
}

export interface AliasChange {
  notice: AliasNotice | null;
  failure: unknown;
  isBusy: boolean;
  confirm: (alias: Alias, text: string) => void;
  withdraw: (alias: Alias, text: string) => void;
}

/** Confirms and withdraws aliases one at a time, and keeps what is to be said of the latest change. */
export function useAliasChange(): AliasChange {
  const session = useSession();
  const [notice, setNotice] = useState<AliasNotice | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);

  /** Gives a key the alias, or none, and resolves to the one it had. */
  const put = (key: AliasKey, alias: Alias | null) =>
    alias === null ? session.withdrawAlias(key) : session.confirmAlias(alias);

  const attempt = async (work: () => Promise<AliasNotice>) => {
    setBusy(true);
    setFailure(null);
    try {
      setNotice(await work());
    } catch (error) {
      setNotice(null);
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };

  const change = (key: AliasKey, alias: Alias | null, text: string) =>
    void attempt(async () => {
      const before = await put(key, alias);
      const undo = () =>
        void attempt(async () => {
          await put(key, before);
          return { text: 'Undone.', undo: null };
        });
      return { text, undo };
    });

  return {
    notice,
    failure,
    isBusy,
    confirm: (alias, text) => change(alias, alias, text),
    withdraw: (alias, text) => change(alias, null, text),
  };
}
