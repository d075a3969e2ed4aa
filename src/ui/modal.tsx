import type { ReactNode } from 'react';
import { Modal as AriaModal, Dialog, ModalOverlay } from 'react-aria-components';
import styles from './modal.module.css';

export interface ModalProps {
  /** What is heard of it. */
  label: string;
  onClose: () => void;
  children: ReactNode;
}

/** A window over the page that has the keyboard to itself; Escape or a click beside it closes it. */
export function Modal({ label, onClose, children }: ModalProps) {
  return (
    <ModalOverlay
      className={styles.overlay}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <AriaModal className={styles.modal}>
        <Dialog className={styles.dialog} aria-label={label}>
          {children}
        </Dialog>
      </AriaModal>
    </ModalOverlay>
  );
}
