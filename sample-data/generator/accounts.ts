import { drawTraits } from './account-traits';
import { inventName, type NameRegister, registerName } from './company-names';
import { countryOf } from './countries';
import type { Account, Setting } from './model';
import { chance, pick, type Random, randomFor } from './random';
import { emptyId, recordId } from './record-ids';
import { storyDay } from './story-days';
import type { StoryPlan } from './story-model';
import { storyPlans } from './story-plans';

const deletedAccounts = 5;

/** The CRM id of an account; neighbours sometimes differ in upper and lower case alone. */
function accountId(idSpace: string, sequence: number): string {
  return recordId('001', idSpace, 7_654_321 + 13 * sequence);
}

function websiteCell(random: Random, domain: string): string {
  const writings = [
    `https://www.${domain}`,
    `www.${domain}`,
    `http://${domain}`,
    `https://www.${domain}/`,
    `https://${domain}/about`,
    domain,
  ];
  return chance(random, 0.05) ? '' : pick(random, writings);
}

function parentCell(random: Random, country: string, earlier: readonly Account[]): string {
  if (chance(random, 0.12)) return emptyId;
  const candidates = earlier.filter((account) => account.country === country && !account.parentId);
  return candidates.length > 2 && chance(random, 0.07) ? pick(random, candidates).id : '';
}

function inventAccount(
  setting: Setting,
  sequence: number,
  register: NameRegister,
  earlier: readonly Account[],
  deleted: boolean,
): Account {
  const random = randomFor(setting.seed, 'account', sequence);
  const traits = drawTraits(setting, random);
  const { name, domain } = inventName(random, register, traits.country, traits.industry);
  return {
    ...traits,
    sequence,
    id: accountId(setting.idSpace, sequence),
    name,
    domain,
    website: websiteCell(random, domain),
    country: traits.country.name,
    region: traits.country.region,
    regionKnown: !chance(random, 0.02),
    industryKnown: !chance(random, 0.02),
    employeesKnown: !chance(random, 0.03),
    deleted,
    parentId: parentCell(random, traits.country.name, earlier),
    story: null,
  };
}

function storyAccount(setting: Setting, plan: StoryPlan): Account {
  const country = countryOf(plan.country);
  return {
    sequence: plan.sequence,
    id: accountId(setting.idSpace, plan.sequence),
    name: plan.name,
    domain: plan.website.replace(/^https?:\/\//, '').replace(/^www\./, ''),
    website: plan.website,
    country: plan.country,
    region: country.region,
    regionKnown: true,
    industry: plan.industry,
    industryKnown: true,
    employees: plan.employees,
    employeesKnown: true,
    turnover: plan.turnover,
    segment: plan.segment,
    products: plan.products,
    useCases: plan.useCases,
    deployment: plan.deployment,
    since: storyDay(setting, plan.since),
    prospect: false,
    deleted: false,
    parentId: '',
    weight: 1,
    story: plan,
  };
}

/** All accounts by running number, the planted ones in fixed places, some deleted ones at the end. */
export function makeAccounts(setting: Setting): Account[] {
  const register: NameRegister = { names: new Set(), domains: new Set() };
  const planted = setting.stories ? storyPlans.map((plan) => storyAccount(setting, plan)) : [];
  for (const account of planted) registerName(register, account.name, account.domain);
  const taken = new Set(planted.map((account) => account.sequence));
  const invented: Account[] = [];
  const total = Math.max(0, setting.accounts - planted.length) + deletedAccounts;
  for (let sequence = 1; invented.length < total; sequence += 1) {
    if (taken.has(sequence)) continue;
    const deleted = invented.length >= total - deletedAccounts;
    invented.push(inventAccount(setting, sequence, register, invented, deleted));
  }
  return [...planted, ...invented].sort((left, right) => left.sequence - right.sequence);
}

/** The day on which the CRM record of an account was created. */
export function accountCreated(account: Account): number {
  return account.since - 45;
}
