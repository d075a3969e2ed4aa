import type { ColumnTable } from 'arquero';
import { dayNumber } from '../../src/domain/day';
import type { AccountMeasures, DatedSettings } from './account-measures';
import type { CompanyTables } from './company-tables';
import { withValues } from './typed-table';

const DECIMALS = 1e9;

/** Every account with all of its measures, the checks that it fails and its standing. */
export function accountStanding(
  { accounts, strategy }: CompanyTables,
  measures: AccountMeasures,
  settings: DatedSettings,
): ColumnTable {
  const measured = accounts
    .lookup(measures.programme, 'account_no')
    .lookup(measures.revenue, 'account_no')
    .lookup(measures.value, 'account_no')
    .lookup(measures.sentiment, 'account_no')
    .lookup(measures.incidents, 'account_no')
    .lookup(measures.uses, 'account_no')
    .lookup(measures.demand, 'account_no');
  return withValues(measured, {
    decimals: DECIMALS,
    severeAfter: dayNumber(settings.as_of) - settings.aging_days,
    useCap: settings.use_cap,
    onStrategy: settings.on_strategy_value,
    hasStrategy: strategy.length > 0,
    gemSentiment: settings.gem_sentiment,
    gemValue: settings.gem_value,
  })
    .derive({
      programme_stage: (d) => d.programme_stage ?? 'none',
      revenue: (d) => d.revenue ?? 0,
      open_opportunities: (d) => d.open_opportunities ?? 0,
      open_pipeline: (d) => d.open_pipeline ?? 0,
      responses: (d) => d.responses ?? 0,
      freshness: (d) => d.freshness ?? 'no signal',
      exiting: (d) => d.exiting ?? false,
      hot: (d) => d.hot ?? false,
      consent_expired: (d) => d.consent_expired ?? false,
      came_from_sales: (d) => d.came_from_sales ?? false,
      had_severe_incident: (d, $) => d.newest_severe > $.severeAfter,
      is_happy: (d, $) => d.current_sentiment != null && d.current_sentiment >= $.gemSentiment,
      promise: (d) =>
        d.strategic_value == null || d.current_sentiment == null
          ? null
          : d.strategic_value * d.current_sentiment,
      // Rounded where compared, so that the last bit of a sum decides nothing.
      rounded_value: (d, $) =>
        d.strategic_value == null ? null : Math.round(d.strategic_value * $.decimals) / $.decimals,
      rounded_sentiment: (d, $) =>
        d.current_sentiment == null
          ? null
          : Math.round(d.current_sentiment * $.decimals) / $.decimals,
    })
    .derive({
      unhappy: (d) =>
        (d.rounded_sentiment != null && d.rounded_sentiment < 0) ||
        d.is_newest_unfavourable === true,
      no_current_signal: (d) =>
        d.freshness === 'stale' ||
        d.freshness === 'transactional only' ||
        d.freshness === 'no signal' ||
        d.consent_expired,
      worn_out: (d, $) => (d.recent_uses ?? 0) >= $.useCap,
      off_strategy: (d, $) =>
        $.hasStrategy && d.rounded_value != null && d.rounded_value < $.onStrategy,
      shines: (d, $) =>
        d.rounded_sentiment != null &&
        d.rounded_sentiment >= $.gemSentiment &&
        d.rounded_value != null &&
        d.rounded_value >= $.gemValue,
      rested: (d) => d.programme_stage === 'resting',
    })
    .derive({
      is_safe: (d) => !(d.exiting || d.unhappy || d.hot),
      first_reason: (d) =>
        d.exiting
          ? 'exiting'
          : d.unhappy
            ? 'unhappy'
            : d.hot
              ? 'hot incident'
              : d.no_current_signal
                ? 'no current signal'
                : d.worn_out
                  ? 'worn out'
                  : d.off_strategy
                    ? 'off-strategy'
                    : 'ready',
    })
    .derive({
      standing: (d) =>
        d.programme_stage === 'claimed'
          ? !d.is_safe
            ? 'land mine'
            : d.no_current_signal
              ? 're-check'
              : d.worn_out
                ? 'resting'
                : d.off_strategy
                  ? 'off-strategy'
                  : 'ready'
          : d.programme_stage === 'in pipeline'
            ? 'in pipeline'
            : d.programme_stage === 'none' && d.shines && d.is_safe && !d.no_current_signal
              ? 'hidden gem'
              : 'outside',
    });
}
