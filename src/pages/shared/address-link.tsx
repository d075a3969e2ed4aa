import type { ReactNode } from 'react';
import { type Address, writeAddress } from '../../state/address';
import { useAddress } from '../../state/use-address';

interface AddressLinkProps {
  /** What is other there; all else is as in the address on the screen. */
  to: Partial<Address>;
  className?: string | undefined;
  title?: string | undefined;
  children: ReactNode;
}

/** A link within the app. It follows the address itself, so that what is around it need not. */
export function AddressLink({ to, children, ...props }: AddressLinkProps) {
  return (
    <a {...props} href={writeAddress({ ...useAddress(), ...to })}>
      {children}
    </a>
  );
}
