import { useEffect, useState } from 'react';
import { useSession } from '../state/session-context';
import { useAddressPart } from '../state/use-address';

/** Makes the days of the address those of the figures; gives the reason where they cannot be. */
export function useDaysOfAddress(): string | null {
  const session = useSession();
  const asOf = useAddressPart('asOf');
  const comparedWith = useAddressPart('comparedWith');
  const isAsLoaded = useAddressPart('comparedAsLoaded');
  const [reason, setReason] = useState<string | null>(null);
  useEffect(() => {
    let isAsked = true;
    const tell = (text: string | null) => {
      if (isAsked) setReason(text);
    };
    const follow = async () => {
      if (!isAsLoaded) await session.compareAsLoaded(false);
      await session.change({ as_of: asOf, comparison_date: comparedWith });
      if (isAsLoaded && isAsked) await session.compareAsLoaded(true);
    };
    follow().then(
      () => tell(null),
      (error: unknown) => tell(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      isAsked = false;
    };
  }, [session, asOf, comparedWith, isAsLoaded]);
  return reason;
}
