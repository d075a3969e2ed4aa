import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Sql } from '../../engine/sql';
import { Button } from '../../ui/button';
import { ToolButton } from '../../ui/tool-button';
import { AddressLink } from './address-link';
import styles from './sql-tool.module.css';

/** The SQL behind a chart, as it runs through `refscope.query`, to read, to copy and to go on from. */
export function SqlTool({ title, statement }: { title: string; statement: Sql }) {
  const text = statement.text.trim();
  return (
    <DialogTrigger>
      <ToolButton aria-label={`Show the SQL: ${title}`}>SQL</ToolButton>
      <ModalOverlay className={styles.overlay ?? ''} isDismissable>
        <Modal className={styles.modal ?? ''}>
          <Dialog className={styles.dialog ?? ''}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <p className={styles.aid}>
              Runs as it stands in the browser’s console: await refscope.query(`…`)
            </p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
            <section className={styles.text} tabIndex={0} aria-label="SQL">
              <pre>{text}</pre>
            </section>
            <div className={styles.buttons}>
              <AddressLink className={styles.open} to={{ page: 'sql', statement: text }}>
                Open in SQL
              </AddressLink>
              <Button onPress={() => void navigator.clipboard.writeText(text)}>Copy</Button>
              <Button variant="quiet" slot="close">
                Close
              </Button>
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
