import { dateText } from './days';
import { fileText, plainRecord } from './delimited';
import { utf8Bytes } from './encoding';
import type { Nomination, Setting, Use } from './model';
import { chance, randomFor } from './random';
import type { StrategyRow } from './strategy';
import { casualName } from './text';

const programmeHeader =
  'Account ID;Account;Contact;Stage;Source;Nominated at;Nominated by;Approved at;Topics;Formats;' +
  'Last reviewed;Review due;Incentive;Consent expires';

function dateCell(day: number | null): string {
  return day === null ? '' : dateText(day);
}

function nominationValues(setting: Setting, nomination: Nomination): string[] {
  const random = randomFor(setting.seed, 'programme row', nomination.account.sequence);
  return [
    chance(random, 0.2) ? '' : nomination.account.id,
    nomination.account.name,
    nomination.contact,
    nomination.stage,
    nomination.source,
    dateText(nomination.nominated),
    nomination.nominatedBy,
    dateCell(nomination.approved),
    nomination.topics.join(', '),
    nomination.formats.join(', '),
    dateCell(nomination.reviewed),
    dateCell(nomination.reviewDue),
    nomination.incentive,
    dateCell(nomination.consentExpires),
  ];
}

/** The reference programme as a spreadsheet saved in Excel. */
export function programmeFile(setting: Setting, nominations: readonly Nomination[]): Uint8Array {
  const records = nominations.map((nomination) =>
    plainRecord(nominationValues(setting, nomination), ';'),
  );
  return utf8Bytes(fileText([programmeHeader, ...records], '\r\n'), true);
}

/** The log of reference uses. */
export function usesFile(setting: Setting, uses: readonly Use[]): Uint8Array {
  const records = uses.map((use, index) => {
    const random = randomFor(setting.seed, 'use row', index);
    const name = chance(random, 0.25) ? casualName(use.account.name) : use.account.name;
    const values = [dateText(use.day), name, use.type, use.dealId, use.requestedBy, use.outcome];
    return plainRecord(values, ',');
  });
  const header = 'Used at,Account,Type,Opportunity,Requested by,Outcome';
  return utf8Bytes(fileText([header, ...records], '\n'), false);
}

/** The strategy sheet. */
export function strategyFile(rows: readonly StrategyRow[]): Uint8Array {
  const records = rows.map((row) =>
    plainRecord([row.dimension, row.segment, row.direction, row.priority, row.target], ','),
  );
  return utf8Bytes(
    fileText(['Dimension,Segment,Direction,Priority,Target', ...records], '\n'),
    false,
  );
}
