import { dimensionLabel } from '../../domain/dimensions';
import { formatCount, formatPercent } from '../../domain/format';
import type { SettingsEffect } from '../../queries/settings-effect';

/** How many of those who would stand elsewhere are named. */
const NAMED = 3;

/** What another target would do, in sentences. */
export function targetEffect(effect: SettingsEffect, dimension: string): string[] {
  return [coverageWords(effect, dimension), moverWords(effect)];
}

/** A target as it is said of a segment. */
export function targetText(target: number): string {
  return target === 1 ? '1 reference' : `${formatCount(target)} references`;
}

function coverageWords({ coverage }: SettingsEffect, dimension: string): string {
  const change = coverage.find((one) => one.dimension === dimension);
  const [before, after] = [shareText(change?.before), shareText(change?.after)];
  const by = `by ${dimensionLabel(dimension).toLowerCase()}`;
  if (after === null) return `No open pipeline would need a reference ${by}.`;
  return before === after
    ? `Ready references would cover ${after} of the open pipeline ${by}, as now.`
    : `Ready references would cover ${after} of the open pipeline ${by}, now ${before ?? 'nothing needs one'}.`;
}

function shareText(share: number | null | undefined): string | null {
  return share === null || share === undefined ? null : formatPercent(share, { digits: 1 });
}

function moverWords({ movers }: SettingsEffect): string {
  if (movers.length === 0) return 'No account would stand elsewhere.';
  const named = movers
    .slice(0, NAMED)
    .map(
      ({ account_name, standing_before, standing_now }) =>
        `${account_name} (${standing_before} → ${standing_now})`,
    );
  const more = movers.length - named.length;
  const count = movers.length === 1 ? '1 account' : `${formatCount(movers.length)} accounts`;
  return `${count} would stand elsewhere: ${named.join(', ')}${more > 0 ? ` and ${formatCount(more)} more` : ''}.`;
}
