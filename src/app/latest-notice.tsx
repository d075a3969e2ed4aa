import { useEffect, useRef, useState } from 'react';
import { useNoticeList, useNotices } from '../state/notices-context';
import { ToolButton } from '../ui/tool-button';
import styles from './notices.module.css';

const SHOWN_MILLISECONDS = 10_000;

/** What was said last, heard politely and seen for a while; the bell keeps it. */
export function LatestNotice() {
  const { act } = useNotices();
  const [notice] = useNoticeList().notices;
  const [hidden, setHidden] = useState(0);
  const element = useRef<HTMLDivElement>(null);
  const id = notice?.id ?? 0;
  useEffect(() => {
    if (id === 0) return undefined;
    const timer = window.setInterval(() => {
      // Not from under the pointer or the focus.
      if (!element.current?.matches(':hover, :focus-within')) setHidden(id);
    }, SHOWN_MILLISECONDS);
    return () => window.clearInterval(timer);
  }, [id]);
  const isShown = notice !== undefined && notice.id !== hidden;
  return (
    <div ref={element} role="status" className={styles.latest}>
      {isShown ? (
        <div className={styles.latestNotice} data-tone={notice.tone}>
          <span>{notice.text}</span>
          {notice.action ? (
            <ToolButton onPress={() => act(notice)}>{notice.action.label}</ToolButton>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
