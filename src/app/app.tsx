import { notifyManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { UNSAFE_PortalProvider as PortalProvider } from 'react-aria';
import { I18nProvider } from 'react-aria-components';
import { forgetOldAnswers } from '../state/forget-old-answers';
import { announceKeeping } from '../state/keeping-notices';
import type { Notices } from '../state/notices';
import { NoticesContext } from '../state/notices-context';
import type { Session } from '../state/session';
import { SessionContext } from '../state/session-context';
import { announceSettings } from '../state/settings-notices';
import { CurrentPage } from './current-page';
import { Shell } from './shell';

/** The whole app around one session. */
export function App({ session, notices }: { session: Session; notices: Notices }) {
  const [queryClient] = useState(createQueryClient);
  useEffect(() => forgetOldAnswers(session, queryClient), [session, queryClient]);
  useEffect(() => announceSettings(session, notices), [session, notices]);
  useEffect(() => announceKeeping(session, notices), [session, notices]);
  return (
    <I18nProvider>
      <PortalProvider getContainer={overlays}>
        <QueryClientProvider client={queryClient}>
          <SessionContext value={session}>
            <NoticesContext value={notices}>
              <Shell>
                <CurrentPage />
              </Shell>
            </NoticesContext>
          </SessionContext>
        </QueryClientProvider>
      </PortalProvider>
    </I18nProvider>
  );
}

/** Where index.html wants menus and windows. */
const overlays = () => document.getElementById('overlays');

// Told in the task in which it comes: what is drawn in between would take an answer for drawn that is not.
notifyManager.setScheduler(queueMicrotask);

/** Answers depend on nothing but their key, so none goes stale, and a wrong one is not asked again. */
function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
    },
  });
}
