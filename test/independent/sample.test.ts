import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calculate } from './calculate';
import { readFiles } from './read-files';
import type { SampleFile } from './sample-rows';

const NAMES = [
  'salesforce-account.csv',
  'salesforce-opportunity.csv',
  'salesforce-case-report.csv',
  'qualtrics-relationship.csv',
  'csat-transactional.csv',
  'reference-programme.csv',
  'reference-uses.csv',
  'strategy.csv',
];

/** Standing and reasons of the stories that are planted in the sample. */
const STORIES: readonly (readonly [name: string, standing: string, reason: string | null])[] = [
  ['Norddeutsche Stahl AG', 'land mine', 'unhappy'],
  ['Kestrel Logistics Ltd', 'land mine', 'unhappy'],
  ['Orbis Media Group', 'land mine', 'exiting'],
  ['Lumen Energy SA', 'land mine', 'hot incident'],
  ['Vantage Foods plc', 'ready', null],
  ['Lindqvist Medtech AB', 'ready', null],
  ['Alder & Finch Ltd', 're-check', 'no current signal'],
  ['Bergmann Optik GmbH', 're-check', 'no current signal'],
  ['Ostrava Tool Works', 're-check', 'no current signal'],
  ['Tessera Software Inc', 're-check', 'no current signal'],
  ['Castellan Bank', 'resting', 'worn out'],
  ['Brightwater Retail BV', 'off-strategy', 'off-strategy'],
  ['Moorland Rail', 'in pipeline', 'unhappy'],
  ['Pinnacle Aerospace Corp', 'outside', 'rested by the programme'],
  ['Halden Health Ltd', 'hidden gem', null],
  ["Société Générale d'Équipement SA", 'hidden gem', null],
];

function pathOf(name: string): URL {
  return new URL(`../../sample-data/${name}`, import.meta.url);
}

function sampleFiles(): SampleFile[] {
  return NAMES.map((name) => ({ name, bytes: new Uint8Array(readFileSync(pathOf(name))) }));
}

describe.skipIf(!NAMES.every((name) => existsSync(pathOf(name))))('the sample', () => {
  it('accounts for every physical record', () => {
    const { counts } = readFiles(sampleFiles());
    expect([...counts.keys()]).toEqual(NAMES);
    for (const [name, file] of counts) {
      const { headerRecords, footerRecords, loaded, leftOut, rejected } = file;
      const accountedFor = headerRecords + footerRecords + loaded + leftOut + rejected;
      expect([name, accountedFor]).toEqual([name, file.physicalRecords]);
    }
  });

  it('holds two bad dates and three answers of no account', () => {
    const { rejects, responses, opportunities, incidents, nominations, uses } = readFiles(
      sampleFiles(),
    );
    const others = [...opportunities, ...incidents, ...nominations, ...uses];
    expect(rejects).toHaveLength(2);
    expect(responses.filter(({ accountId }) => accountId === null)).toHaveLength(3);
    expect(others.filter(({ accountId }) => accountId === null)).toHaveLength(0);
  });

  it('tells the planted stories at its own as-of day', () => {
    const { asOf, accounts } = calculate(sampleFiles(), { asOf: null, halfLifeDays: 365 });
    const found = new Map([...accounts.values()].map((figures) => [figures.account_name, figures]));
    expect(asOf).toBe('2026-09-30');
    for (const [name, standing, reason] of STORIES) {
      const figures = found.get(name);
      expect([name, figures?.standing]).toEqual([name, standing]);
      expect(figures?.reasons).toEqual(reason === null ? [] : expect.arrayContaining([reason]));
    }
  });

  it.each(['strategy', 'no strategy'])('reconciles single-valued dimensions with %s', (given) => {
    const files = sampleFiles().filter(
      ({ name }) => given === 'strategy' || name !== 'strategy.csv',
    );
    const { accounts, segments } = calculate(files, { asOf: '2026-03-31', halfLifeDays: 365 });
    const ready = [...accounts.values()].filter(({ standing }) => standing === 'ready').length;
    for (const dimension of ['industry', 'region', 'size_band', 'segment']) {
      const rows = segments.filter((row) => row.dimension === dimension);
      const total = rows.reduce((count, row) => count + row.ready, 0);
      expect([dimension, total]).toEqual([dimension, ready]);
    }
  });
});
