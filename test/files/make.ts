// Writes the files whose bytes an editor would not keep: byte order marks, Windows-1252, UTF-16,
// old line ends, gzip. The other files beside this one are written by hand.
// npx tsx test/files/make.ts
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { encoded } from '../imports/encoded';

const CRLF = '\r\n';

function write(file: string, content: Uint8Array): void {
  writeFileSync(fileURLToPath(new URL(file, import.meta.url)), content);
}

function lines(text: string, lineEnd = '\n'): string {
  return text.trimStart().replaceAll('\n', lineEnd);
}

/** Salesforce reports: all of it quoted, a blank line before the footer. */
function report(records: readonly (readonly string[])[], footer: readonly string[]): string {
  const quoted = records.map((cells) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','),
  );
  return `${[...quoted, '', ...footer.map((line) => `"${line}"`)].join(CRLF)}${CRLF}`;
}

const CONFIDENTIAL = 'Confidential Information - Do Not Distribute';
const COPYRIGHT = 'Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.';

write(
  'salesforce-report/accounts.csv',
  encoded(
    report(
      [
        [
          'Account ID',
          'Account Name',
          'Account Owner',
          'Website',
          'Parent Account',
          'Type',
          'Industry',
          'Billing Street',
          'Billing Country',
          'Employees',
          'Annual Revenue',
          'Last Modified Date',
        ],
        [
          '001Qa00000BxT1k',
          'Amberfold Paper Ltd',
          'Jo Ferris',
          'https://www.amberfold-paper.example',
          '',
          'Customer',
          'Manufacturing',
          'Mill Lane 4\r\nUnit 7',
          'United Kingdom',
          '120',
          '4500000.00',
          '6/9/2026',
        ],
        [
          '001Qa00000BxT1K',
          'Amberfold Paper “North”',
          'Jo Ferris',
          '',
          'Amberfold Paper Ltd',
          'Customer',
          'Manufacturing',
          '',
          'United Kingdom',
          '35',
          '',
          '6/9/2026',
        ],
        [
          '001Qa00000Cy9Zr',
          'Zweigle & Töchter GmbH',
          'Inès Varga',
          'zweigle-toechter.example',
          '',
          'Prospect',
          'Logistics',
          'Ringstraße 12',
          'Germany',
          '',
          '1200000.50',
          '5/30/2026',
        ],
        [
          '001Qa00000Eq7Ls',
          'Pellworth Clinics – "West"',
          'Inès Varga',
          '',
          '',
          'Customer',
          'Healthcare',
          '1 Harbor Way',
          'United States',
          '5200',
          '98000000.00',
          '5/30/2026',
        ],
      ],
      ['Grand Totals (4 records)', CONFIDENTIAL, COPYRIGHT],
    ),
    'windows-1252',
  ),
);

write(
  'salesforce-report/report1712345678901.csv',
  encoded(
    report(
      [
        [
          'Opportunity ID',
          'Opportunity Name',
          'Account ID',
          'Account Name',
          'Type',
          'Stage',
          'Probability (%)',
          'Close Date',
          'Created Date',
          'Amount Currency',
          'Amount',
          'Amount (converted) Currency',
          'Amount (converted)',
          'Opportunity Owner',
        ],
        [
          '006Qa000004HnX1',
          'Presses',
          '001Qa00000BxT1k',
          'Amberfold Paper Ltd',
          'New Business',
          'Closed Won',
          '100',
          '3/31/2024',
          '11/2/2023',
          'GBP',
          '42500.00',
          'EUR',
          '49725.00',
          'Jo Ferris',
        ],
        [
          '006Qa000004HnX2',
          'Renewal',
          '001Qa00000BxT1K',
          'Amberfold Paper “North”',
          'Renewal',
          'Closed Lost',
          '0',
          '2/15/2024',
          '12/1/2023',
          'GBP',
          '8000.00',
          'EUR',
          '9360.00',
          'Jo Ferris',
        ],
        [
          '006Qa000004HnY3',
          'Clinics',
          '001Qa00000Eq7Ls',
          'Pellworth Clinics – "West"',
          'New Business',
          'Negotiation/Review',
          '60',
          '12/20/2024',
          '1/24/2024',
          'USD',
          '1250000.75',
          'EUR',
          '1150000.69',
          'Inès Varga',
        ],
        [
          '006Qa000004HnZ5',
          'Pilot',
          '001Qa00000Cy9Zr',
          'Zweigle & Töchter GmbH',
          'New Business',
          'Qualification',
          '20',
          '9/3/2024',
          '2/6/2024',
          'EUR',
          '',
          'EUR',
          '',
          'Inès Varga',
        ],
      ],
      ['Grand Totals (4 records)', CONFIDENTIAL, COPYRIGHT],
    ),
    'utf-8',
  ),
);

write(
  'salesforce-report/cases.csv',
  encoded(
    report(
      [
        [
          'Case Number',
          'Subject',
          'Account ID',
          'Account Name',
          'Status',
          'Priority',
          'Escalated',
          'Case Reason',
          'Date/Time Opened',
          'Date/Time Closed',
        ],
        [
          '00001026',
          'Press stops, “E42” shown',
          '001Qa00000BxT1k',
          'Amberfold Paper Ltd',
          'Closed',
          'High',
          '1',
          'Performance',
          '4/1/2026 10:10 PM',
          '4/13/2026 8:30 AM',
        ],
        [
          '00001027',
          'Wie füge ich\r\neinen Standort hinzu?',
          '001Qa00000Cy9Zr',
          'Zweigle & Töchter GmbH',
          'New',
          'Low',
          '0',
          '',
          '6/8/2026 7:00 AM',
          '',
        ],
        [
          '00001029',
          'No access',
          '001Qa00000Eq7Ls',
          'Pellworth Clinics – "West"',
          'Escalated',
          'Critical',
          '1',
          'Installation',
          '6/19/2026 3:00 PM',
          '',
        ],
      ],
      ['Grand Totals (3 records)', CONFIDENTIAL, COPYRIGHT],
    ),
    'windows-1252',
  ),
);

write(
  'hubspot/companies.csv',
  encoded(
    lines(
      `
Record ID,Company name,Company Domain Name,Company owner,Create Date,Phone Number,Last Activity Date,City,Country/Region,Industry,Number of Employees,Annual Revenue,Lifecycle Stage
9100000001,Tarnwick Foods Ltd,tarnwick.example,Mara Lindt,2024-02-01 09:30,,2026-06-09 10:00,Tarnwick,United Kingdom,FOOD_BEVERAGES,240,36000000,Customer
9100000002,Orrinsay Wind SA,orrinsay.example,Mara Lindt,2024-03-01 09:30,+33 1 70 18 99 01,,Orrinsay,France,RENEWABLES_ENVIRONMENT,1100,,Customer
9100000003,"Plinth & Söhne, Steinmetze",plinth.example,,2025-04-01 17:05,,,,Germany,,,,Opportunity
9100000004,Nebelhang Hotels GmbH,,Sol Reed,2025-05-01 12:00,,,Nebelhang,Austria,HOSPITALITY,60,2500000,Lead
`,
    ),
    'utf-8 marked',
  ),
);

write(
  'hubspot/deals.csv',
  encoded(
    lines(
      `
Record ID,Deal Name,Deal Stage,Amount,Close Date,Pipeline,Deal owner,Create Date,Deal Type,Associated Company IDs (Primary),Associated Company (Primary)
8200000001,Cold rooms,Closed won,"$45,000",2026-03-31 17:45,Sales Pipeline,Mara Lindt,2025-11-02 09:15,New Business,9100000001,Tarnwick Foods Ltd
8200000002,Spare blades,Closed lost,45k,2026-02-15 09:00,Sales Pipeline,Mara Lindt,2025-12-01 10:00,Existing Business,9100000002;9100000001,Orrinsay Wind SA
8200000003,Wind park east,Contract sent,1.2M,2026-12-20 10:00,Sales Pipeline,Mara Lindt,2026-05-04 10:00,New Business,9100000002,Orrinsay Wind SA
8200000004,Pilot,Appointment scheduled,"$1,250.50",2026-09-30 10:00,Sales Pipeline,Sol Reed,2026-05-06 10:00,New Business,9100000003,"Plinth & Söhne, Steinmetze"
8200000005,Open question,Appointment scheduled,,,Sales Pipeline,Sol Reed,2026-05-07 10:00,,9100000004,Nebelhang Hotels GmbH
`,
    ),
    'utf-8 marked',
  ),
);

write(
  'hubspot/deals-internal-stages.csv',
  encoded(
    lines(
      `
Record ID,Deal Name,Deal Stage,Is Closed Won,Amount,Currency,Close Date,Deal owner,Create Date,Associated Company IDs,Associated Company IDs (Primary)
8200000011,Cold rooms,closedwon,true,45000,USD,2026-03-31 17:45,Mara Lindt,2025-11-02 09:15,9100000004;9100000001,9100000001
8200000012,Spare blades,closedlost,false,8000.5,EUR,2026-02-15 09:00,Mara Lindt,2025-12-01 10:00,9100000002,9100000002
8200000013,Wind park east,contractsent,false,1200000,EUR,2026-12-20 10:00,Mara Lindt,2026-05-04 10:00,9100000002,9100000002
8200000014,Own stage,24680135,false,500,EUR,2026-10-01 10:00,Mara Lindt,2026-05-04 10:00,9100000003,
`,
    ),
    'utf-8 marked',
  ),
);

write(
  'hubspot/tickets.csv',
  encoded(
    lines(
      `
Ticket ID,Ticket name,Pipeline,Ticket status,Create date,Close date,Priority,Category,Ticket owner,Associated Company IDs (Primary),Associated Company (Primary)
7300000001,"Label printer, again",Support Pipeline,Closed,2026-04-28 08:00,2026-05-01 07:30,High,Product Issue,Sol Reed,9100000001,Tarnwick Foods Ltd
7300000002,Turbine feed stops,Support Pipeline,Waiting on us,2026-05-02 22:15,,Urgent,Product Issue,Sol Reed,9100000002;9100000004,Orrinsay Wind SA
7300000003,Invoice copy,Support Pipeline,Closed,2026-05-05 09:00,2026-05-05 12:00,Low,Billing Issue,Sol Reed,,"Plinth & Söhne, Steinmetze"
`,
    ),
    'utf-8 marked',
  ),
);

write(
  'qualtrics/relationship.csv',
  encoded(
    lines(
      `
StartDate,EndDate,Status,IPAddress,Progress,Duration (in seconds),Finished,RecordedDate,ResponseId,RecipientLastName,RecipientFirstName,RecipientEmail,ExternalReference,LocationLatitude,LocationLongitude,DistributionChannel,UserLanguage,Q1_NPS_GROUP,Q1,Q2
Start Date,End Date,Response Type,IP Address,Progress,Duration (in seconds),Finished,Recorded Date,Response ID,Recipient Last Name,Recipient First Name,Recipient Email,External Data Reference,Location Latitude,Location Longitude,Distribution Channel,User Language,How likely are you to recommend us to a friend or colleague? - Group,How likely are you to recommend us to a friend or colleague?,What is the main reason for your score?
"{""ImportId"":""startDate"",""timeZone"":""Z""}","{""ImportId"":""endDate"",""timeZone"":""Z""}","{""ImportId"":""status""}","{""ImportId"":""ipAddress""}","{""ImportId"":""progress""}","{""ImportId"":""duration""}","{""ImportId"":""finished""}","{""ImportId"":""recordedDate"",""timeZone"":""Z""}","{""ImportId"":""_recordId""}","{""ImportId"":""recipientLastName""}","{""ImportId"":""recipientFirstName""}","{""ImportId"":""recipientEmail""}","{""ImportId"":""externalDataReference""}","{""ImportId"":""locationLatitude""}","{""ImportId"":""locationLongitude""}","{""ImportId"":""distributionChannel""}","{""ImportId"":""userLanguage""}","{""ImportId"":""QID1_NPS_GROUP""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2_TEXT""}"
2026-06-01 08:00:00,2026-06-01 08:03:00,IP Address,192.0.2.20,100,180,True,2026-06-01 08:03:01,R_2aBcDeFgHiJkLm1,Penn,Ada,ada@tarnwick.example,001Qa00000BxT1kIAF,,,email,EN,Promoter,9,"Saves time,
and nerves"
2026-06-02 08:00:00,2026-06-02 08:03:00,Survey Preview,192.0.2.21,100,180,True,2026-06-02 08:03:01,R_2aBcDeFgHiJkLm2,,,,,,,preview,EN,Promoter,10,test
2026-06-03 08:00:00,2026-06-03 08:03:00,IP Address,192.0.2.22,40,180,False,2026-06-10 08:03:01,R_2aBcDeFgHiJkLm3,Marsh,Cleo,cleo@orrinsay.example,,,,email,EN,Detractor,2,
2026-06-04 08:00:00,2026-06-04 08:03:00,Spam,192.0.2.23,100,180,True,2026-06-04 08:03:01,R_2aBcDeFgHiJkLm4,,,,,,,anonymous,EN,Detractor,0,buy cheap
2026-06-05 08:00:00,2026-06-05 08:03:00,IP Address,192.0.2.24,100,180,True,2026-06-05 08:03:01,R_2aBcDeFgHiJkLm5,Hale,Dov,dov@orrinsay.example,,,,email,FR,Passive,8,«Très bien»
2026-06-06 08:00:00,2026-06-06 08:03:00,IP Address,192.0.2.25,100,180,True,2026-06-06 08:03:01,R_2aBcDeFgHiJkLm6,Ould,Ben,ben@tarnwick.example,001Qa00000BxT1kIAF,,,email,EN,,,no score
2026-06-07 08:00:00,2026-06-07 08:03:00,IP Address,192.0.2.26,100,180,True,2026-06-07 08:03:01,R_2aBcDeFgHiJkLm7,Sorrel,Eve,eve@plinth.example,,,,email,EN,Detractor,0,
`,
      CRLF,
    ),
    'utf-8 marked',
  ),
);

write(
  'plain/german-sheet.csv',
  encoded(
    lines(
      `
Opportunity ID;Account;Amount;Currency;Is closed;Is won;Close date;Created date;Owner
A-1;Bäckerei Grünklang GmbH;1.234,50;EUR;ja;ja;31.12.2025;01.10.2025;Jörg
A-2;Tarnwick Foods Ltd;12.000,00;EUR;ja;nein;15.01.2026;02.10.2025;Jörg
A-3;"Spedition ""Straße""; Süd";999,90;EUR;nein;nein;30.11.2026;17.03.2026;Zoë
A-4;Bäckerei Grünklang GmbH;1.000.000,00;EUR;nein;nein;01.12.2026;31.03.2026;Zoë
`,
      CRLF,
    ),
    'windows-1252',
  ),
);

write(
  'plain/utf-16.csv',
  encoded(
    lines(
      `
Account ID\tAccount name\tIndustry\tEmployees
K-1\tŁódź Tkanina sp. z o.o.\tTextiles\t250
K-2\t株式会社みほん\tElectronics\t1200
K-3\tПример ООО\tEnergy\t
`,
      CRLF,
    ),
    'utf-16le',
  ),
);

write(
  'plain/mac-line-ends.csv',
  encoded(
    lines(
      `
Used at,Account,Type,Outcome
2026-06-01,Tarnwick Foods Ltd,call,accepted
2026-06-02,"Orrinsay Wind SA, Blades",visit,declined
2026-06-03,Plinth & Söhne,quote,
`,
      '\r',
    ),
    'utf-8',
  ),
);

write(
  'plain/strategy.csv.gz',
  gzipSync(
    encoded(
      lines(
        `
Dimension,Segment,Direction,Priority,Target
industry,Food,grow,,3
industry,Energy,hold,60,
region,EMEA,exit,0,
`,
      ),
      'utf-8',
    ),
  ),
);
