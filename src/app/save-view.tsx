import { useState } from 'react';
import { Form, Input, Label, TextField } from 'react-aria-components';
import { useStore } from 'zustand';
import { useNotices } from '../state/notices-context';
import { useSession } from '../state/session-context';
import { currentHash } from '../state/use-address';
import { Button } from '../ui/button';
import field from '../ui/field.module.css';
import { Modal } from '../ui/modal';
import styles from '../ui/question-dialog.module.css';
import { commandKey } from './command-key';

/** Keeps what is on the screen under a name: the page with its days, filters and all that a link carries. */
export function SaveView({ onClose }: { onClose: () => void }) {
  const { views } = useSession();
  const { say } = useNotices();
  const [name, setName] = useState('');
  const wanted = name.trim();
  const isTaken = useStore(views.store).some((view) => view.name === wanted);
  const save = () => {
    onClose();
    void views
      .save({ name: wanted, hash: currentHash() })
      .then(() => say({ text: `“${wanted}” is kept. ${commandKey()} K leads back to it.` }));
  };
  return (
    <Modal label="Save this view" onClose={onClose}>
      <Form
        className={styles.question}
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted !== '') save();
        }}
      >
        <h2 className={styles.title}>Save this view</h2>
        <TextField className={field.field} value={name} onChange={setName} autoFocus>
          <Label className={field.label}>Name of the view</Label>
          <Input className={field.input} />
        </TextField>
        <p className={styles.text}>
          {isTaken
            ? 'It takes the place of the view that is called so.'
            : 'The page with its days, filters and choices; figures follow the data.'}
        </p>
        <div className={styles.answers}>
          <Button onPress={onClose}>Leave it</Button>
          <Button variant="primary" type="submit" isDisabled={wanted === ''}>
            {isTaken ? 'Replace' : 'Save'}
          </Button>
        </div>
      </Form>
    </Modal>
  );
}
