import { Button } from './button';
import { Modal } from './modal';
import styles from './question-dialog.module.css';

export interface QuestionDialogProps {
  /** The question: "Forget accounts.csv?" */
  title: string;
  /** What follows from saying yes. */
  text: string;
  /** What the button that says yes does: "Forget it". */
  yes: string;
  onYes: () => void;
  onClose: () => void;
}

/** Asks before something goes for good. To leave it as it is has the focus. */
export function QuestionDialog({ title, text, yes, onYes, onClose }: QuestionDialogProps) {
  return (
    <Modal label={title} onClose={onClose}>
      <div className={styles.question}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.text}>{text}</p>
        <div className={styles.answers}>
          <Button autoFocus onPress={onClose}>
            Leave it
          </Button>
          <Button
            variant="danger"
            onPress={() => {
              onClose();
              onYes();
            }}
          >
            {yes}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
