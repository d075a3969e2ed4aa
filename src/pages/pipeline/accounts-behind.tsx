import { useEffect, useRef } from 'react';
import { formatCount } from '../../domain/format';
import type { Question } from '../../queries/question';
import { Button } from '../../ui/button';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { QuestionChart } from '../shared/question-chart';
import { OnlyThese } from './only-these';
import styles from './pipeline.module.css';
import { useOpenAccount } from './use-open-account';

const HEIGHT = 240;
const TABLE_HEIGHT = 340;

interface AccountsBehindProps<Params, Row extends AccountRow> {
  question: Question<Params, Row>;
  params: Params;
  /** What they have in common, as a sentence. */
  title: (rows: readonly Row[]) => string;
  columns: readonly TableColumn<Row>[];
  onClose: () => void;
}

interface AccountRow {
  account_id: string;
  account_name: string;
}

/** The accounts that a mark of a chart counts, no more and no fewer; every page can be filtered by them. */
export function AccountsBehind<Params, Row extends AccountRow>(
  props: AccountsBehindProps<Params, Row>,
) {
  const { question, params, title, columns, onClose } = props;
  const open = useOpenAccount();
  const panel = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  const { text } = question.sql(params);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is another opening
  useEffect(() => {
    opener.current = document.activeElement;
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, [text]);
  const close = () => {
    onClose();
    if (opener.current instanceof SVGElement || opener.current instanceof HTMLElement)
      opener.current.focus();
  };
  return (
    <div className={styles.behind} ref={panel}>
      <QuestionChart
        question={question}
        params={params}
        height={HEIGHT}
        label="Looking up the accounts"
        finding={title}
        summary={(rows) => `${formatCount(rows.length)} accounts.`}
      >
        {(rows) => (
          <>
            <DataTable
              caption={title(rows)}
              columns={columns}
              rows={rows}
              rowKey={({ account_id }) => account_id}
              onSelect={open}
              maxHeight={TABLE_HEIGHT}
              emptyText="No account is behind it."
            />
            <div className={styles.buttons}>
              <OnlyThese rows={rows} />
              <Button variant="quiet" onPress={close}>
                Close
              </Button>
            </div>
          </>
        )}
      </QuestionChart>
    </div>
  );
}
