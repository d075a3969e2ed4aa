import { describe, expect, it } from 'vitest';
import { fullAccountId, normalisedName, registrableDomain } from './account-key';
import { isoDay, RejectedRecord, readDay } from './cell-values';
import { sizeBand } from './crm-shapes';
import { splitRecords } from './csv-text';
import { readFiles } from './read-files';
import { accountFile, csatFile, opportunityFile, relationshipFile, textFile } from './small-files';

const ALDER = '001000000000001AAA';
const HALDEN = '0010000000000aBAAQ';

describe('cells', () => {
  it('drops the time of day after the shift to UTC', () => {
    const days = ['2026-05-12T23:40:00-02:00', '2026-05-12T00:10:00+01:00', '2026-05-12 23:59:59'];
    expect(days.map((text) => isoDay(readDay(text) ?? 0))).toEqual([
      '2026-05-13',
      '2026-05-11',
      '2026-05-12',
    ]);
  });

  it('rejects dates that no calendar has', () => {
    for (const text of ['2026-02-30', '2026-13-01T10:00:00Z', '2026-01-01 24:00', 'soon']) {
      expect(() => readDay(text)).toThrow(RejectedRecord);
    }
  });

  it('splits quoted cells with separators, quotes and line breaks', () => {
    expect(splitRecords('a,"b ""c"", d\r\ne"\r\n\r\nf,\r\n', ',')).toEqual([
      ['a', 'b "c", d\r\ne'],
      [''],
      ['f', ''],
    ]);
  });

  it('names size bands', () => {
    expect([0, 1, 49, 50, 999, 4999, 5000].map((employees) => sizeBand(employees))).toEqual([
      null,
      '1–49',
      '1–49',
      '50–249',
      '250–999',
      '1,000–4,999',
      '5,000+',
    ]);
  });
});

describe('account keys', () => {
  it('extends 15-character ids by their case-check suffix', () => {
    expect(fullAccountId('0010000000000aB')).toBe(HALDEN);
    expect(fullAccountId('001A0000006Vm9r')).toBe('001A0000006Vm9rIAC');
    expect(fullAccountId('000000000000000')).toBeNull();
  });

  it('finds the registrable domain of websites and e-mails', () => {
    const texts = ['http://www.halden-health.co.uk/x', 'Ann@Mail.Alder.de', 'alder', 'co.uk', ''];
    expect(texts.map(registrableDomain)).toEqual([
      'halden-health.co.uk',
      'alder.de',
      null,
      null,
      null,
    ]);
  });

  it('normalises names', () => {
    expect(normalisedName("Société Générale d'Équipement SA")).toBe(
      'societe generale d equipement',
    );
    expect(normalisedName('Orbis Media Group')).toBe('orbis media group');
    expect(normalisedName('Alder & Finch Co., Ltd.')).toBe('alder finch');
  });

  it('tries id, then domain, then name, each only where one account bears it', () => {
    const rows = readFiles([
      accountFile([
        { Id: ALDER, Name: 'Alder Ltd', Website: 'www.alder.de' },
        { Id: HALDEN, Name: 'Halden Health', Website: 'shared.com' },
        { Id: '001000000000003AAA', Name: 'Twin', Website: 'http://shared.com' },
        { Id: '001000000000004AAA', Name: 'Twin GmbH', Website: 'gmail.com' },
      ]),
      relationshipFile([
        {
          ExternalReference: HALDEN,
          RecipientEmail: 'a@alder.de',
          Q1: '9',
          RecordedDate: '2026-01-01',
        },
        {
          ExternalReference: '001unknown',
          RecipientEmail: 'a@alder.de',
          Q1: '9',
          RecordedDate: '2026-01-01',
        },
        { RecipientEmail: 'a@shared.com', Q1: '9', RecordedDate: '2026-01-01' },
      ]),
      csatFile([
        {
          organization: 'halden health inc',
          requester_email: 'x@gmail.com',
          csat_score: '5',
          answered_at: '2026-01-01',
        },
        { organization: 'twin', csat_score: '5', answered_at: '2026-01-01' },
      ]),
    ]);
    expect(rows.responses.map(({ accountId }) => accountId)).toEqual([
      HALDEN,
      ALDER,
      null,
      HALDEN,
      null,
    ]);
  });
});

describe('what becomes of every record', () => {
  it('adds up for surveys, and counts left out and rejected records', () => {
    const { counts, responses, rejects } = readFiles([
      relationshipFile([
        { Q1: '9', RecordedDate: '2026-01-01 10:00:00' },
        { Q1: '9', RecordedDate: '2026-01-01', Status: 'Spam' },
        { Q1: '9', RecordedDate: '2026-01-01', Finished: 'False' },
        { Q1: '', RecordedDate: '2026-01-01' },
        { Q1: '11', RecordedDate: '2026-01-01' },
        { Q1: '3', RecordedDate: '2026-02-30' },
        { Q1: '3', RecordedDate: '2026-02-01', ResponseId: 'R_0' },
      ]),
    ]);
    expect(counts.get('qualtrics-relationship.csv')).toEqual({
      physicalRecords: 10,
      headerRecords: 3,
      footerRecords: 0,
      loaded: 1,
      leftOut: 3,
      rejected: 3,
    });
    expect(responses.map(({ sourceRow }) => sourceRow)).toEqual([4]);
    expect(rejects.map(({ sourceRow }) => sourceRow)).toEqual([8, 9, 10]);
  });

  it('knows the footer of a report and reads Windows-1252', () => {
    const text =
      '"Case Number","Subject","Account ID","Account Name","Status","Priority",' +
      '"Date/Time Opened","Date/Time Closed"\r\n' +
      '"1","l\u00e0","","Caf\u00e9","New","High","2026-06-09 16:12",""\r\n' +
      '\r\n"Grand Totals (1 records)"\r\n"Confidential"\r\n"Copyright"\r\n';
    const bytes = Uint8Array.from([...text].map((character) => character.charCodeAt(0)));
    const { counts, incidents } = readFiles([
      accountFile([{ Id: ALDER, Name: 'Café AG' }]),
      { name: 'salesforce-case-report.csv', bytes },
    ]);
    expect(counts.get('salesforce-case-report.csv')).toEqual({
      physicalRecords: 6,
      headerRecords: 1,
      footerRecords: 4,
      loaded: 1,
      leftOut: 0,
      rejected: 0,
    });
    expect(incidents[0]?.accountId).toBe(ALDER);
  });

  it('leaves out what was deleted in the source and rejects repeated ids', () => {
    const { counts } = readFiles([
      accountFile([
        { Id: ALDER, Name: 'Alder' },
        { Id: ALDER, Name: 'Alder again' },
        { Id: HALDEN, Name: 'Halden', IsDeleted: '1' },
      ]),
      opportunityFile([{ AccountId: ALDER, CloseDate: '2026-02-30' }]),
      textFile(
        'strategy.csv',
        'Dimension,Segment,Direction,Priority,Target\nindustry,Media,away,,\n',
      ),
    ]);
    const summary = [...counts].map(([name, { loaded, leftOut, rejected }]) => [
      name,
      loaded,
      leftOut,
      rejected,
    ]);
    expect(summary).toEqual([
      ['salesforce-account.csv', 1, 1, 1],
      ['salesforce-opportunity.csv', 0, 0, 1],
      ['strategy.csv', 0, 0, 1],
    ]);
  });
});
