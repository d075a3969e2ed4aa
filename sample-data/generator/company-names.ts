import { cultureOf } from './countries';
import type { Country } from './culture-model';
import { pick, type Random } from './random';
import { normalisedName, slugOf } from './text';

/** A name and a domain that no other account has. */
export interface CompanyName {
  readonly name: string;
  readonly domain: string;
}

/** Remembers the names and domains that are taken. */
export interface NameRegister {
  readonly names: Set<string>;
  readonly domains: Set<string>;
}

function draftName(random: Random, country: Country, industry: string, attempt: number): string {
  const culture = cultureOf(country);
  const place = pick(random, culture.placeStarts) + pick(random, culture.placeEnds);
  const second = attempt > 8 ? ` ${pick(random, culture.surnames)}` : '';
  return pick(random, culture.patterns[industry] ?? ['{s} {l}'])
    .replace('{p}', `${place}${second}`)
    .replace('{s}', `${pick(random, culture.surnames)}${second}`)
    .replace('{l}', pick(random, country.legalForms));
}

function takes(register: NameRegister, name: string, domain: string): boolean {
  const key = normalisedName(name);
  if (register.names.has(key) || register.domains.has(domain)) return false;
  register.names.add(key);
  register.domains.add(domain);
  return true;
}

/** Notes a given name, so that no invented one repeats it. */
export function registerName(register: NameRegister, name: string, domain: string): void {
  if (!takes(register, name, domain)) throw new Error(`name or domain taken twice: ${name}`);
}

/** Invents a company name that fits the country and the industry. */
export function inventName(
  random: Random,
  register: NameRegister,
  country: Country,
  industry: string,
): CompanyName {
  for (let attempt = 0; attempt < 1000; attempt += 1) {
    const name = draftName(random, country, industry, attempt);
    const domain = `${slugOf(name)}.${country.domainEnding}`;
    if (takes(register, name, domain)) return { name, domain };
  }
  throw new Error('ran out of company names');
}
