/** Where a planted account stands with the default thresholds. */
type StoryStanding =
  | 'land mine'
  | 're-check'
  | 'resting'
  | 'off-strategy'
  | 'ready'
  | 'in pipeline'
  | 'hidden gem'
  | 'outside';

/** Why an account is no ready reference. */
type StoryReason =
  | 'exiting'
  | 'unhappy'
  | 'hot incident'
  | 'no current signal'
  | 'worn out'
  | 'off-strategy'
  | 'rested by the programme';

/** What must come out for a planted account; `reasons` are those that must be among its reasons. */
export interface Story {
  readonly accountName: string;
  readonly standing: StoryStanding;
  readonly reasons: readonly StoryReason[];
}

/** The planted stories of the sample company as of 2026-09-30: written by hand, never computed. */
export const stories: readonly Story[] = [
  { accountName: 'Norddeutsche Stahl AG', standing: 'land mine', reasons: ['unhappy'] },
  { accountName: 'Kestrel Logistics Ltd', standing: 'land mine', reasons: ['unhappy'] },
  { accountName: 'Orbis Media Group', standing: 'land mine', reasons: ['exiting'] },
  { accountName: 'Lumen Energy SA', standing: 'land mine', reasons: ['hot incident'] },
  { accountName: 'Vantage Foods plc', standing: 'ready', reasons: [] },
  { accountName: 'Lindqvist Medtech AB', standing: 'ready', reasons: [] },
  { accountName: 'Alder & Finch Ltd', standing: 're-check', reasons: ['no current signal'] },
  { accountName: 'Bergmann Optik GmbH', standing: 're-check', reasons: ['no current signal'] },
  { accountName: 'Ostrava Tool Works', standing: 're-check', reasons: ['no current signal'] },
  { accountName: 'Tessera Software Inc', standing: 're-check', reasons: ['no current signal'] },
  { accountName: 'Castellan Bank', standing: 'resting', reasons: ['worn out'] },
  { accountName: 'Brightwater Retail BV', standing: 'off-strategy', reasons: ['off-strategy'] },
  { accountName: 'Moorland Rail', standing: 'in pipeline', reasons: ['unhappy'] },
  {
    accountName: 'Pinnacle Aerospace Corp',
    standing: 'outside',
    reasons: ['rested by the programme'],
  },
  { accountName: 'Halden Health Ltd', standing: 'hidden gem', reasons: [] },
  { accountName: "Société Générale d'Équipement SA", standing: 'hidden gem', reasons: [] },
];
