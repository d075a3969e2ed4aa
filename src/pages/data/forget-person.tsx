import { useState } from 'react';
import { formatCount } from '../../domain/format';
import { useSession } from '../../state/session-context';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import type { RunWork } from './use-workspace-work';
import styles from './workspace.module.css';

export interface ForgetPersonProps {
  isDisabled: boolean;
  run: RunWork;
}

/** Takes an e-mail address out of everything that is kept. */
export function ForgetPerson({ isDisabled, run }: ForgetPersonProps) {
  const session = useSession();
  const [isOpen, setOpen] = useState(false);
  const [address, setAddress] = useState('');
  if (!isOpen)
    return (
      <Button variant="quiet" isAtStart isDisabled={isDisabled} onPress={() => setOpen(true)}>
        Forget a person
      </Button>
    );
  const forget = async () => {
    const places = await session.forgetPerson(address);
    setOpen(false);
    setAddress('');
    return {
      text:
        places === 0
          ? 'No file of yours holds this address.'
          : `The address is gone from ${places === 1 ? 'one place' : `${formatCount(places)} places`} of your files, earlier versions too. Figures are as they were.`,
    };
  };
  return (
    <div className={styles.question}>
      <TextField label="E-mail address" value={address} onChange={setAddress} autoFocus />
      <Button
        variant="danger"
        isDisabled={isDisabled || address === ''}
        onPress={() => run(forget)}
      >
        Forget this address
      </Button>
      <Button onPress={() => setOpen(false)}>Leave it</Button>
      <p className={styles.hint}>
        It is taken out of files, versions, tables and saved questions; an address of nobody at the
        same company takes its place, so that no figure changes. Names in other columns stay.
      </p>
    </div>
  );
}
