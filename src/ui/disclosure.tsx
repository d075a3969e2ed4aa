import { type ReactNode, useState } from 'react';
import {
  Disclosure as AriaDisclosure,
  Button,
  DisclosurePanel,
  Heading,
} from 'react-aria-components';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  title: string;
  /** What opens; it is built when it is first opened. */
  children: () => ReactNode;
  /** The level of the heading among those around it. */
  level?: 3 | 4 | 5;
}

/** A heading that opens what stands below it. */
export function Disclosure({ title, children, level = 4 }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <AriaDisclosure isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={level} className={styles.heading}>
        <Button slot="trigger" className={styles.trigger}>
          <svg className={styles.arrow} viewBox="0 0 8 8" aria-hidden="true">
            <path d="M2 0v8l5-4z" />
          </svg>
          {title}
        </Button>
      </Heading>
      <DisclosurePanel>{isOpen ? children() : null}</DisclosurePanel>
    </AriaDisclosure>
  );
}
