import { describe, expect, it } from 'vitest';
import {
  countInWords,
  formatCount,
  formatDay,
  formatDayAndMonth,
  formatInterval,
  formatMoney,
  formatPercent,
  formatSigned,
} from '../../src/domain/format';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('money', () => {
  it('is short where room is short', () => {
    const compact = (amount: number, locale = 'en') =>
      plain(formatMoney(amount, 'EUR', { compact: true, locale }));
    expect(compact(1_234_567)).toBe('€1.2 M');
    expect(compact(6_100_000)).toBe('€6.1 M');
    expect(compact(710_000)).toBe('€710 K');
    expect(compact(0)).toBe('€0');
    expect(compact(-1_900_000)).toBe('−€1.9 M');
    expect(compact(1_200_000, 'de')).toBe('1,2 Mio. €');
  });

  it('keeps the number and its unit on one line', () => {
    expect(formatMoney(1_200_000, 'EUR', { compact: true, locale: 'en' })).toBe('€1.2\u00a0M');
  });

  it('is exact where it is written out', () => {
    expect(formatMoney(1_234_567, 'EUR', { locale: 'en' })).toBe('€1,234,567');
    expect(formatMoney(1_234.5, 'USD', { locale: 'en' })).toBe('$1,234.50');
    expect(plain(formatMoney(1_234_567, 'EUR', { locale: 'de' }))).toBe('1.234.567 €');
  });

  it('survives a currency that is none', () => {
    expect(formatMoney(1_500, 'EURO', { locale: 'en' })).toBe('1,500 EURO');
    expect(formatMoney(1_500, '', { locale: 'en' })).toBe('1,500');
  });

  it('is not zero where it is unknown', () => {
    expect(formatMoney(null, 'EUR')).toBe('–');
    expect(formatMoney(Number.NaN, 'EUR')).toBe('–');
  });
});

describe('a day', () => {
  it('reads the same for every reader of English', () => {
    for (const locale of ['en', 'en-US', 'en-GB', 'en-AU']) {
      expect(formatDay('2026-09-30', locale)).toBe('30 Sep 2026');
    }
    expect(formatDayAndMonth('2026-06-30', 'en')).toBe('30 Jun');
  });

  it('names the month in other languages too', () => {
    expect(formatDay('2026-10-03', 'de')).toBe('3. Okt. 2026');
    expect(formatDay('2026-03-04', 'th')).toContain('2026');
  });

  it('does not move with the time zone', () => {
    const before = process.env.TZ;
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin']) {
      process.env.TZ = zone;
      expect(formatDay('2026-01-01', 'en')).toBe('1 Jan 2026');
    }
    process.env.TZ = before;
  });

  it('shows what is no day as it stands, and nothing as unknown', () => {
    expect(formatDay('soon', 'en')).toBe('soon');
    expect(formatDay('2026-02-30', 'en')).toBe('2026-02-30');
    expect(formatDay(null, 'en')).toBe('–');
  });
});

describe('numbers', () => {
  it('are grouped', () => {
    expect(formatCount(9_804, 'en')).toBe('9,804');
    expect(formatCount(null, 'en')).toBe('–');
  });

  it('are shares in per cent', () => {
    expect(plain(formatPercent(0.514, { locale: 'en' }))).toBe('51 %');
    expect(plain(formatPercent(0.514, { locale: 'en', digits: 1 }))).toBe('51.4 %');
    expect(formatPercent(null)).toBe('–');
  });

  it('bear a true sign', () => {
    expect(formatSigned(-4, { locale: 'en' })).toBe('−4');
    expect(formatSigned(31.4, { locale: 'en' })).toBe('+31');
    expect(formatSigned(0, { locale: 'en' })).toBe('0');
    expect(formatSigned(-0.2, { locale: 'en' })).toBe('0');
    expect(formatSigned(null)).toBe('–');
  });

  it('stand as the two ends of an interval', () => {
    expect(formatInterval(-80.2, -31, { locale: 'en' })).toBe('−80 … −31');
    expect(formatInterval(-22, 51, { locale: 'en' })).toBe('−22 … +51');
    expect(formatInterval(null, 51)).toBe('–');
  });

  it('are words in a headline up to twelve', () => {
    expect([0, 1, 12, 13, 1_300].map((count) => countInWords(count, 'en'))).toEqual([
      'zero',
      'one',
      'twelve',
      '13',
      '1,300',
    ]);
    expect(countInWords(-1, 'en')).toBe('−1');
    expect(countInWords(2.4, 'en')).toBe('2');
  });
});
