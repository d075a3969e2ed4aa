import { useState } from 'react';
import { formatCount } from '../../domain/format';
import type { Mover } from '../../queries/movers';
import { Button } from '../../ui/button';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { StandingTag, Tag, Tags } from '../../ui/tag';
import { AccountLink } from '../shared/account-link';
import { moveReasons } from '../shared/movers';
import styles from './overview.module.css';

/** So many are shown at once; the others on demand. */
const SHOWN = 10;

const COLUMNS: readonly TableColumn<Mover>[] = [
  { key: 'account', label: 'Account', render: accountCell },
  { key: 'stands', label: 'Was, and is now', render: Standings },
  { key: 'why', label: 'What flipped', isWideOnly: true, render: Why },
];

/** Accounts that stand elsewhere than on the comparison date, and why. */
export function MoversTable({ movers }: { movers: readonly Mover[] }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? movers : movers.slice(0, SHOWN);
  return (
    <>
      <DataTable
        caption="Accounts that stand elsewhere, and which check flipped"
        columns={COLUMNS}
        rows={shown}
        rowKey={({ account_id }) => account_id}
      />
      {shown.length < movers.length ? (
        <p className={styles.more}>
          <Button variant="quiet" isAtStart onPress={() => setWhole(true)}>
            {`Show ${formatCount(movers.length - shown.length)} more`}
          </Button>
        </p>
      ) : null}
    </>
  );
}

/** The account's name, on a phone with the reasons below it. */
function accountCell(mover: Mover) {
  return (
    <>
      <AccountLink account={mover.account_id}>{mover.account_name}</AccountLink>
      <span className={styles.phoneOnly}>
        <Why {...mover} />
      </span>
    </>
  );
}

function Standings({ standing_before, standing_now }: Mover) {
  return (
    <span className={styles.standings}>
      <StandingTag standing={standing_before} />
      <span aria-hidden="true">→</span>
      <StandingTag standing={standing_now} />
    </span>
  );
}

function Why(mover: Mover) {
  return (
    <Tags>
      {moveReasons(mover).map(({ text, tone }) => (
        <Tag key={text} tone={tone}>
          {text}
        </Tag>
      ))}
    </Tags>
  );
}
