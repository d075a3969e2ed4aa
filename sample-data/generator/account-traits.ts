import type { Choice } from './catalogue';
import * as catalogue from './catalogue';
import { countries } from './countries';
import type { Country } from './culture-model';
import type { Setting } from './model';
import {
  chance,
  clamp,
  exponential,
  integerBetween,
  logNormal,
  normal,
  pick,
  pickWeighted,
  type Random,
  randomFor,
} from './random';

export interface Traits {
  readonly country: Country;
  readonly industry: string;
  readonly segment: string;
  readonly products: readonly string[];
  readonly useCases: readonly string[];
  readonly deployment: string;
  readonly employees: number;
  readonly turnover: number;
  readonly weight: number;
  readonly since: number;
  readonly prospect: boolean;
}

const sizes: Readonly<Record<string, { readonly employees: number; readonly weight: number }>> = {
  Enterprise: { employees: 5200, weight: 1.9 },
  'Mid-market': { employees: 620, weight: 1 },
  SMB: { employees: 70, weight: 0.5 },
};

function companyTilt(setting: Setting, value: string): number {
  if (setting.stories) return 1;
  return exponential(0.6 * normal(randomFor(setting.seed, 'tilt', value)));
}

function choose(setting: Setting, random: Random, choices: readonly Choice[], fit: number): string {
  return pickWeighted(
    random,
    choices,
    (choice) =>
      choice.share * companyTilt(setting, choice.value) * exponential(choice.appeal * fit),
  ).value;
}

function chooseSeveral(
  setting: Setting,
  random: Random,
  choices: readonly Choice[],
  fit: number,
  count: number,
): string[] {
  const chosen = new Set<string>();
  for (let turn = 0; turn < count; turn += 1) chosen.add(choose(setting, random, choices, fit));
  return choices.map((choice) => choice.value).filter((value) => chosen.has(value));
}

function customerSince(setting: Setting, random: Random, prospect: boolean): number {
  if (prospect) return setting.asOf - integerBetween(random, 60, 600);
  if (chance(random, 0.22)) return setting.start + integerBetween(random, 20, 760);
  return setting.start - integerBetween(random, 30, 3600);
}

function roundedTurnover(value: number): number {
  return value > 50_000_000 ? Math.round(value / 1e6) * 1e6 : Math.round(value / 1e5) * 1e5;
}

/** What kind of company an account is; fit tilts all of it for or against the strategy at once. */
export function drawTraits(setting: Setting, random: Random): Traits {
  const fit = 0.9 * normal(random);
  const prospect = chance(random, 0.095);
  const country = pickWeighted(random, countries, (candidate) => {
    const appeal = candidate.region === 'EMEA' ? -0.2 : 0.4;
    return candidate.share * companyTilt(setting, candidate.name) * exponential(appeal * fit);
  });
  const industry = choose(setting, random, catalogue.industries, 0.5 * fit);
  const segment = choose(setting, random, catalogue.segments, fit);
  const size = sizes[segment] ?? { employees: 300, weight: 1 };
  const employees = Math.round(clamp(logNormal(random, size.employees, 0.8), 6, 180_000));
  const several = pick(random, [1, 1, 1, 2, 2, 3]);
  return {
    country,
    industry,
    segment,
    products: chooseSeveral(setting, random, catalogue.products, fit, several),
    useCases: chooseSeveral(setting, random, catalogue.useCases, fit, pick(random, [1, 1, 2, 2])),
    deployment: choose(setting, random, catalogue.deployments, fit),
    employees,
    turnover: roundedTurnover(clamp(logNormal(random, employees * 190_000, 0.5), 4e5, 6e10)),
    weight: clamp(logNormal(random, size.weight, 0.7), 0.12, 6),
    since: customerSince(setting, random, prospect),
    prospect,
  };
}
