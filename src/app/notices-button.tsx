import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { formatTime } from '../domain/format';
import { useNoticeList, useNotices } from '../state/notices-context';
import popover from '../ui/popover.module.css';
import { ToolButton } from '../ui/tool-button';
import styles from './notices.module.css';

/** A bell that counts what was said since it was last opened, and opens all that was said. */
export function NoticesButton() {
  const { read } = useNotices();
  const { unread } = useNoticeList();
  return (
    <DialogTrigger
      onOpenChange={(isOpen) => {
        if (isOpen) read();
      }}
    >
      <Button
        className={styles.bell}
        aria-label={unread > 0 ? `Notices, ${unread} new` : 'Notices'}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3.5 11.5c1-1 1-2 1-4a3.5 3.5 0 0 1 7 0c0 2 0 3 1 4zM6.5 13.5a1.6 1.6 0 0 0 3 0" />
        </svg>
        {unread > 0 ? <span className={styles.count}>{unread}</span> : null}
      </Button>
      <Popover className={popover.popover} placement="top start" offset={4}>
        <Dialog className={styles.panel} aria-label="Notices">
          <h2 className={styles.title}>Notices</h2>
          <NoticeList />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** All that was said, newest first; worked out only while it is open. */
function NoticeList() {
  const { act } = useNotices();
  const { notices } = useNoticeList();
  if (notices.length === 0)
    return <p className={styles.none}>Nothing was changed since this page was opened.</p>;
  return (
    <ol className={styles.list}>
      {notices.map((notice) => (
        <li key={notice.id} className={styles.notice} data-tone={notice.tone}>
          <span className={styles.time}>{formatTime(notice.at)}</span>
          <span className={styles.text}>{notice.text}</span>
          {notice.action ? (
            <ToolButton onPress={() => act(notice)}>{notice.action.label}</ToolButton>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
