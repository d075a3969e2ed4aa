import { accountCreated } from './accounts';
import { dateText, dateTimeText } from './days';
import { fileText, quotedRecord } from './delimited';
import { utf8Bytes } from './encoding';
import type { Account, NumberedDeal, Setting } from './model';
import { chance, integerBetween, pick, type Random, randomFor } from './random';
import { emptyId, recordId } from './record-ids';

const accountHeader =
  'Id,IsDeleted,MasterRecordId,Name,Type,ParentId,BillingCountry,Website,Industry,AnnualRevenue,' +
  'NumberOfEmployees,OwnerId,CreatedDate,SystemModstamp,Region__c,Segment__c,Products__c,' +
  'Use_Cases__c,Deployment__c';

const dealHeader =
  'Id,IsDeleted,AccountId,Name,StageName,Amount,Probability,CloseDate,Type,IsClosed,IsWon,' +
  'CurrencyIsoCode,OwnerId,CreatedDate,SystemModstamp';

function ownerId(setting: Setting, random: Random): string {
  return recordId('005', setting.idSpace, 90_210 + 37 * integerBetween(random, 0, 11));
}

function timeOn(random: Random, day: number): string {
  return dateTimeText(day, integerBetween(random, 420, 1130), integerBetween(random, 0, 59));
}

function accountValues(setting: Setting, account: Account): string[] {
  const random = randomFor(setting.seed, 'account record', account.sequence);
  const created = accountCreated(account);
  const touched = Math.max(created, setting.asOf - integerBetween(random, 1, 160));
  return [
    account.id,
    account.deleted ? '1' : '0',
    account.deleted ? '' : emptyId,
    account.name,
    account.prospect ? 'Prospect' : 'Customer - Direct',
    account.parentId,
    account.country,
    account.website,
    account.industryKnown ? account.industry : '',
    account.turnover.toFixed(1),
    account.employeesKnown ? String(account.employees) : '',
    ownerId(setting, random),
    timeOn(random, created),
    timeOn(random, touched),
    account.regionKnown ? account.region : '',
    account.segment,
    account.products.join(';'),
    account.useCases.join(';'),
    account.deployment,
  ];
}

/** The accounts as a Salesforce Data Export. */
export function accountFile(setting: Setting, accounts: readonly Account[]): Uint8Array {
  const records = accounts.map((account) => quotedRecord(accountValues(setting, account)));
  return utf8Bytes(fileText([quotedRecord(accountHeader.split(',')), ...records], '\n'), false);
}

function stageOf(random: Random, deal: NumberedDeal): readonly [string, number] {
  if (deal.outcome === 'won') return ['Closed Won', 100];
  if (deal.outcome === 'lost') return ['Closed Lost', 0];
  return pick(random, [
    ['Prospecting', 10],
    ['Qualification', 20],
    ['Proposal/Price Quote', 60],
    ['Negotiation/Review', 80],
  ] as const);
}

function dealValues(setting: Setting, deal: NumberedDeal, closeText: string): string[] {
  const random = randomFor(setting.seed, 'deal record', deal.id);
  const [stage, probability] = stageOf(random, deal);
  const lastDay = Math.min(setting.asOf, Math.max(deal.close, deal.created));
  return [
    deal.id,
    deal.deleted ? '1' : '0',
    deal.account.id,
    `${deal.account.name} – ${deal.product} ${deal.type}`,
    stage,
    deal.amount === null ? '' : deal.amount.toFixed(1),
    String(probability),
    closeText,
    deal.type,
    deal.outcome === 'open' ? '0' : '1',
    deal.outcome === 'won' ? '1' : '0',
    deal.currency,
    ownerId(setting, random),
    timeOn(random, deal.created),
    timeOn(random, chance(random, 0.5) ? lastDay : Math.max(deal.created, lastDay - 3)),
  ];
}

function misdated(deals: readonly NumberedDeal[], near: number): NumberedDeal | undefined {
  return deals
    .filter((deal) => deal.outcome === 'lost' && !deal.deleted && deal.account.story === null)
    .filter((deal) => deal.created <= near)
    .sort((left, right) => Math.abs(left.close - near) - Math.abs(right.close - near))[0];
}

/** The opportunities as a Salesforce Data Export, one of them closed on 30 February. */
export function opportunityFile(setting: Setting, deals: readonly NumberedDeal[]): Uint8Array {
  const year = dateText(setting.asOf - 180).slice(0, 4);
  const wrong = misdated(deals, setting.asOf - 214);
  const records = deals.map((deal) =>
    quotedRecord(
      dealValues(setting, deal, deal === wrong ? `${year}-02-30` : dateText(deal.close)),
    ),
  );
  return utf8Bytes(fileText([quotedRecord(dealHeader.split(',')), ...records], '\n'), false);
}
