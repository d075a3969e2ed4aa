import { useState } from 'react';
import { Button } from '../../ui/button';
import styles from './workspace.module.css';

export interface ForgetEverythingProps {
  onForget: () => void;
  isDisabled: boolean;
}

/** Takes away all that is kept, once it is said a second time. */
export function ForgetEverything({ onForget, isDisabled }: ForgetEverythingProps) {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <Button variant="quiet" isDisabled={isDisabled} onPress={() => setAsked(true)}>
        Forget everything
      </Button>
    );
  return (
    <div className={styles.question}>
      <p>
        Every file, version and decision of yours is removed from this browser. There is no way back
        but a workspace file.
      </p>
      <Button
        variant="danger"
        autoFocus
        onPress={() => {
          setAsked(false);
          onForget();
        }}
      >
        Forget it all
      </Button>
      <Button onPress={() => setAsked(false)}>Keep it</Button>
    </div>
  );
}
