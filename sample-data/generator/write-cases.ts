import { dateText, minuteText } from './days';
import { fileText, quotedRecord } from './delimited';
import { windows1252Bytes } from './encoding';
import type { Incident, Setting } from './model';
import { chance, integerBetween, pick, randomFor } from './random';
import { subjectWithLineBreak } from './subjects';

const header =
  'Case Number,Subject,Account ID,Account Name,Status,Priority,Date/Time Opened,Date/Time Closed';

function openStatus(seed: number, index: number, incident: Incident): string {
  const random = randomFor(seed, 'case status', index);
  if (incident.priority === 'Critical') return chance(random, 0.6) ? 'Escalated' : 'Working';
  return pick(random, ['New', 'Working', 'Working', 'Escalated']);
}

function caseValues(setting: Setting, incident: Incident, index: number, subject: string) {
  const random = randomFor(setting.seed, 'case times', index);
  const openedAt = integerBetween(random, 420, 1020);
  const closedAt = integerBetween(random, openedAt + 15, 1180);
  return [
    String(21407 + index).padStart(8, '0'),
    subject,
    incident.account.id.slice(0, 15),
    incident.account.name,
    incident.closed === null ? openStatus(setting.seed, index, incident) : 'Closed',
    incident.priority,
    `${dateText(incident.opened)} ${minuteText(openedAt)}`,
    incident.closed === null ? '' : `${dateText(incident.closed)} ${minuteText(closedAt)}`,
  ];
}

/** The cases as a Salesforce report in Windows-1252, with the lines that reports end with. */
export function caseFile(setting: Setting, incidents: readonly Incident[]): Uint8Array {
  const sorted = incidents
    .map((incident, index) => ({ incident, index }))
    .sort((left, right) => left.incident.opened - right.incident.opened || left.index - right.index)
    .map(({ incident }) => incident);
  const broken = sorted.findIndex(
    (incident, index) => index >= sorted.length / 3 && incident.account.story === null,
  );
  const records = sorted.map((incident, index) => {
    const subject = index === broken ? subjectWithLineBreak : incident.subject;
    return quotedRecord(caseValues(setting, incident, index, subject));
  });
  const year = dateText(setting.asOf).slice(0, 4);
  const footer = [
    '',
    quotedRecord([`Grand Totals (${records.length} records)`]),
    quotedRecord(['Confidential Information - Do Not Distribute']),
    quotedRecord([`Copyright (c) 2000-${year} salesforce.com, inc. All rights reserved.`]),
  ];
  const text = fileText([quotedRecord(header.split(',')), ...records, ...footer], '\r\n');
  return windows1252Bytes(text);
}
