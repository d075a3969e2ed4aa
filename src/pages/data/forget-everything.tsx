import { useState } from 'react';
import { Button } from '../../ui/button';
import { QuestionDialog } from '../../ui/question-dialog';

export interface ForgetEverythingProps {
  onForget: () => void;
  isDisabled: boolean;
}

/** Takes away all that is kept, once it is said a second time. */
export function ForgetEverything({ onForget, isDisabled }: ForgetEverythingProps) {
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <Button variant="quiet" isDisabled={isDisabled} onPress={() => setAsked(true)}>
        Forget everything
      </Button>
      {isAsked ? (
        <QuestionDialog
          title="Forget everything?"
          text="Every file, version and decision of yours is removed from this browser. There is no way back but a workspace file."
          yes="Forget it all"
          onYes={onForget}
          onClose={() => setAsked(false)}
        />
      ) : null}
    </>
  );
}
