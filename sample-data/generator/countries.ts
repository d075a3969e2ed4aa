import type { Country, Culture } from './culture-model';
import { european } from './cultures-europe';
import { worldwide } from './cultures-world';

const rows: readonly [string, string, number, string, string, string, number][] = [
  ['Germany', 'EMEA', 17, 'german', 'de', 'GmbH|AG|GmbH & Co KG|SE', 120],
  ['Austria', 'EMEA', 3, 'german', 'at', 'GmbH|AG', 120],
  ['Czechia', 'EMEA', 0, 'german', 'cz', 'AG', 120],
  ['Switzerland', 'EMEA', 3, 'german', 'ch', 'AG|GmbH', 120],
  ['United Kingdom', 'EMEA', 12, 'british', 'co.uk', 'Ltd|plc|Limited', 0],
  ['Ireland', 'EMEA', 2, 'british', 'ie', 'Ltd|plc', 0],
  ['France', 'EMEA', 9, 'french', 'fr', 'SA|SAS', 120],
  ['Sweden', 'EMEA', 4, 'nordic', 'se', 'AB', 120],
  ['Finland', 'EMEA', 2, 'nordic', 'fi', 'Oy', 180],
  ['Norway', 'EMEA', 2, 'nordic', 'no', 'AS', 120],
  ['Denmark', 'EMEA', 2, 'nordic', 'dk', 'ApS|AS', 120],
  ['Italy', 'EMEA', 6, 'italian', 'it', 'SpA|Srl', 120],
  ['Netherlands', 'EMEA', 4, 'dutch', 'nl', 'BV|NV', 120],
  ['Spain', 'EMEA', 4, 'iberian', 'es', 'SA', 120],
  ['United States', 'Americas', 13, 'american', 'com', 'Inc|LLC|Corp|Company', -300],
  ['Canada', 'Americas', 4, 'american', 'ca', 'Inc|Corporation|Ltd', -240],
  ['Brazil', 'Americas', 3, 'iberian', 'com.br', 'SA', -180],
  ['Mexico', 'Americas', 2, 'iberian', 'com.mx', 'SA', -360],
  ['Japan', 'APAC', 3, 'japanese', 'co.jp', 'Co Ltd|Corporation', 540],
  ['Australia', 'APAC', 3, 'british', 'com.au', 'Pty Ltd|Ltd', 600],
  ['India', 'APAC', 3, 'indian', 'in', 'Ltd|Limited', 330],
  ['Singapore', 'APAC', 1, 'british', 'com.sg', 'Ltd', 480],
];

/** The countries of the customers. */
export const countries: readonly Country[] = rows.map(
  ([name, region, share, culture, domainEnding, legalForms, offsetMinutes]) => ({
    name,
    region,
    share,
    culture,
    domainEnding,
    legalForms: legalForms.split('|'),
    offsetMinutes,
  }),
);

/** The country of that name; the stories use no other. */
export function countryOf(name: string): Country {
  const country = countries.find((candidate) => candidate.name === name);
  if (country === undefined) throw new RangeError(`unknown country: ${name}`);
  return country;
}

/** How companies and people are called in that country. */
export function cultureOf(country: Country): Culture {
  const culture = european[country.culture] ?? worldwide[country.culture];
  if (culture === undefined) throw new RangeError(`unknown culture: ${country.culture}`);
  return culture;
}
