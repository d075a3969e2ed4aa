import { ChartFrame } from '../../charts/chart-frame';
import { formatDay } from '../../domain/format';
import { type AccountContact, accountContactsQuestion } from '../../queries/account-contacts';
import { useQuestion } from '../../state/use-question';
import { DataTable } from '../../ui/data-table';
import { Tag } from '../../ui/tag';
import { Answered } from '../shared/answered';
import { CsvTool } from '../shared/csv-tool';
import { SqlTool } from '../shared/sql-tool';
import { valueWord } from './fact-words';

const HEIGHT = 120;

/** The people named as references, and what they themselves said last. */
export function PeopleSection({ accountId }: { accountId: string }) {
  const params = { account_id: accountId };
  const answer = useQuestion(accountContactsQuestion, params);
  const { title, name } = accountContactsQuestion;
  return (
    <Answered answer={answer} height={HEIGHT} label="Looking for contacts">
      {(rows) => (
        <ChartFrame
          finding={peopleFinding(rows)}
          readingAid="References are people: each nominated contact’s own newest answer"
          summary={peopleFinding(rows)}
          moreTools={
            <>
              <CsvTool title={title} name={name} rows={rows} />
              <SqlTool title={title} statement={accountContactsQuestion.sql(params)} />
            </>
          }
        >
          <DataTable
            caption="Nominated contacts"
            columns={[
              { key: 'contact', label: 'Contact', format: ({ contact }) => contact },
              { key: 'newest', label: 'Newest answer', format: newestText },
              { key: 'warning', label: 'Warning', render: Warning },
            ]}
            rows={rows}
            rowKey={({ contact }) => contact}
            emptyText="No live nomination names a contact by e-mail."
          />
        </ChartFrame>
      )}
    </Answered>
  );
}

function peopleFinding(rows: readonly AccountContact[]): string {
  if (rows.length === 0) return 'No contact is named as a reference';
  const warned = rows.filter(({ warning }) => warning !== null).length;
  const named = rows.length === 1 ? 'The named contact' : `The ${rows.length} named contacts`;
  if (warned === 0) return `${named} ${rows.length === 1 ? 'gives' : 'give'} no warning`;
  return rows.length === 1
    ? 'The named contact gives a warning'
    : `${warned} of ${rows.length} named contacts ${warned === 1 ? 'gives' : 'give'} a warning`;
}

function newestText({ newest_at, newest_value }: AccountContact): string {
  return newest_at === null ? 'none' : `${valueWord(newest_value)}, ${formatDay(newest_at)}`;
}

function Warning({ warning }: AccountContact) {
  if (warning === null) return 'none';
  return <Tag tone="bad">{warning === 'silent' ? 'silent while others answer' : warning}</Tag>;
}
