const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const suffixLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** A number in base 62, filled with zeros on the left. */
export function base62(value: number, length: number): string {
  let rest = value;
  let text = '';
  for (let place = 0; place < length; place += 1) {
    text = digits.charAt(rest % 62) + text;
    rest = Math.floor(rest / 62);
  }
  return text;
}

/** The three letters that say which of the 15 characters of a CRM id are upper case. */
export function caseCheckSuffix(shortId: string): string {
  let suffix = '';
  for (let start = 0; start < 15; start += 5) {
    let bits = 0;
    for (let offset = 0; offset < 5; offset += 1) {
      const character = shortId.charAt(start + offset);
      if (character >= 'A' && character <= 'Z') bits += 1 << offset;
    }
    suffix += suffixLetters.charAt(bits);
  }
  return suffix;
}

/** An 18-character CRM id: object prefix, two letters of the id space, and a running number. */
export function recordId(prefix: string, idSpace: string, sequence: number): string {
  const shortId = `${prefix}${idSpace}00000${base62(sequence, 5)}`;
  return shortId + caseCheckSuffix(shortId);
}

/** The id that a CRM writes where it means none. */
export const emptyId = '000000000000000AAA';
