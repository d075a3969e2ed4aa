import { useState } from 'react';
import {
  Dialog,
  DialogTrigger,
  Form,
  Input,
  Label,
  Popover,
  TextField,
} from 'react-aria-components';
import { Button } from '../../ui/button';
import field from '../../ui/field.module.css';
import popover from '../../ui/popover.module.css';
import type { SavedQuery } from '../../workspace/user-notes';
import styles from './save-query.module.css';

interface SaveQueryProps {
  saved: readonly SavedQuery[];
  isDisabled: boolean;
  onSave: (name: string) => void;
}

/** Keeps what stands in the editor under a name. */
export function SaveQuery({ saved, isDisabled, onSave }: SaveQueryProps) {
  const [name, setName] = useState('');
  const wanted = name.trim();
  const isTaken = saved.some((query) => query.name === wanted);
  return (
    <DialogTrigger onOpenChange={() => setName('')}>
      <Button isDisabled={isDisabled}>Save…</Button>
      <Popover className={popover.popover} placement="bottom start" offset={4}>
        <Dialog className={styles.panel} aria-label="Save this question">
          {({ close }) => (
            <Form
              className={styles.form}
              onSubmit={(event) => {
                event.preventDefault();
                if (wanted === '') return;
                onSave(wanted);
                close();
              }}
            >
              <TextField className={field.field} value={name} onChange={setName} autoFocus>
                <Label className={field.label}>Name of the question</Label>
                <Input className={field.input} />
              </TextField>
              {isTaken ? (
                <p className={styles.taken}>
                  It takes the place of the one saved so, which stays in the history.
                </p>
              ) : null}
              <div>
                <Button variant="primary" type="submit" isDisabled={wanted === ''}>
                  {isTaken ? 'Replace' : 'Save'}
                </Button>
              </div>
            </Form>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
