import { parse } from 'tldts';
import { FREE_MAIL_DOMAINS } from '../domain/free-mail';

/** What a host says of who stands behind it. */
export interface Domain {
  /** Null for free mail and for what is no domain. */
  registrable: string | null;
  isFreeMail: boolean;
}

/** The domain that an organisation registered (public suffix list); a name beyond ASCII as punycode. */
export function domainOf(host: string): Domain {
  // With private suffixes: two shops of one shop host are two customers.
  const { domain, isIp } = parse(asciiHost(host), { allowPrivateDomains: true });
  const isFreeMail = domain !== null && FREE_MAIL_DOMAINS.has(domain);
  return { registrable: isFreeMail || isIp ? null : domain, isFreeMail };
}

/** müller.de and xn--mller-kva.de are one domain. */
function asciiHost(host: string): string {
  const isAscii = /^[\x20-\x7e]*$/.test(host);
  const address = `https://${host}`;
  return isAscii || !URL.canParse(address) ? host : new URL(address).hostname;
}
