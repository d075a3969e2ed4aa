import { topics } from './catalogue';
import { commentFor } from './comments';
import { countryOf } from './countries';
import { dateText, instantText } from './days';
import { fileText, plainRecord } from './delimited';
import { utf8Bytes } from './encoding';
import type { Answer, Setting } from './model';
import { chance, integerBetween, itemAt, pick, type Random, randomFor } from './random';
import { casualName, withoutAccents } from './text';

const header =
  'response_id,ticket_id,organization,requester_email,csat_score,topic,answered_at,comment';

const freeMail = ['gmail.com', 'outlook.com', 'gmx.de', 'proton.me'];

/** Organisations of people who are no customers. */
const strangers: readonly (readonly [string, string])[] = [
  ['Kestrel Freight Partners', 'm.castellane@gmail.com'],
  ['', 'helpdesk@quarrystone-advisers.net'],
];

function organisationCell(random: Random, name: string): string {
  const writings = [
    name,
    name,
    name,
    name.toUpperCase(),
    name.toLowerCase(),
    casualName(name),
    casualName(name),
    withoutAccents(name),
  ];
  return pick(random, writings);
}

function requesterCells(random: Random, answer: Answer): readonly [string, string] {
  const { account, contact } = answer;
  if (account.website !== '' && chance(random, 0.12)) return ['', contact.email];
  const organisation = organisationCell(random, account.name);
  const mailbox = contact.email.slice(0, contact.email.indexOf('@'));
  if (chance(random, 0.03)) return [organisation, `${mailbox}@${pick(random, freeMail)}`];
  if (chance(random, 0.03)) return [organisation, `${mailbox}@mail.${account.domain}`];
  return [organisation, contact.email];
}

function answeredAt(random: Random, answer: Answer): string {
  const usual = countryOf(answer.account.country).offsetMinutes;
  const offset = chance(random, 0.4) ? 0 : usual;
  const evening = chance(random, 0.08);
  const local = evening ? integerBetween(random, 1290, 1436) : integerBetween(random, 470, 1120);
  const minute = (((local - usual) % 1440) + 1440) % 1440;
  return instantText(answer.day, minute, integerBetween(random, 0, 59), offset);
}

function csatValues(setting: Setting, answer: Answer, index: number): string[] {
  const random = randomFor(setting.seed, 'csat row', index);
  const [organisation, email] = requesterCells(random, answer);
  const { culture } = countryOf(answer.account.country);
  return [
    `cs-${String(100_000 + index)}`,
    `T${String(40_000 + index * 3 + integerBetween(random, 0, 2))}`,
    organisation,
    email,
    String(answer.score),
    itemAt(topics, Math.floor(random.next() ** 1.3 * topics.length)),
    answeredAt(random, answer),
    chance(random, 0.08) ? commentFor(random, culture, (answer.score - 1) / 4) : '',
  ];
}

/** The ticket tool's satisfaction answers, with one bad date and two organisations unknown. */
export function transactionalFile(setting: Setting, ordered: readonly Answer[]): Uint8Array {
  const year = dateText(setting.asOf).slice(0, 4);
  const badDateAt = Math.floor(ordered.length * 0.8);
  const strangerAt = [Math.floor(ordered.length * 0.35), Math.floor(ordered.length * 0.7)];
  const records = ordered.map((answer, index) => {
    const values = csatValues(setting, answer, index);
    if (index === badDateAt) values[6] = `${year}-13-01T10:00:00Z`;
    const stranger = strangers[strangerAt.indexOf(index)];
    if (stranger !== undefined) values.splice(2, 2, ...stranger);
    return plainRecord(values, ',');
  });
  return utf8Bytes(fileText([header, ...records], '\n'), false);
}
