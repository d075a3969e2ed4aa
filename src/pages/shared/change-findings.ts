import { countInWords } from '../../domain/format';
import { sentenceCase } from '../../domain/words';
import type { Mover } from '../../queries/movers';
import type { ReadyStep } from '../../queries/ready-bridge';
import { moveOf } from './movers';

/** What the ready bridge shows, as its title: "Two more are ready than on 30 Jun: four came, two went". */
export function bridgeFinding(rows: readonly ReadyStep[], day: string): string {
  const sumOf = (wanted: ReadyStep['step']) =>
    rows.filter(({ step }) => step === wanted).reduce((sum, { change }) => sum + change, 0);
  const [came, went] = [sumOf('gained'), -sumOf('lost')];
  if (came === 0 && went === 0)
    return sumOf('now') === 0
      ? `No reference is ready, as on ${day}`
      : `The same references are ready as on ${day}`;
  const more = came - went;
  const is = Math.abs(more) === 1 ? 'is' : 'are';
  const found =
    more === 0
      ? `As many are ready as on ${day}`
      : `${sentenceCase(countInWords(Math.abs(more)))} ${more > 0 ? 'more' : 'fewer'} ${is} ready than on ${day}`;
  const parts = [
    came > 0 ? `${countInWords(came)} came` : '',
    went > 0 ? `${countInWords(went)} went` : '',
  ];
  return `${found}: ${parts.filter(Boolean).join(', ')}`;
}

/** What the list of movers shows, as its title. */
export function moversFinding(movers: readonly Mover[], day: string): string {
  const mines = movers.filter((mover) => moveOf(mover) === 'became a land mine');
  const [first] = mines;
  if (!first)
    return `No account became a land mine since ${day}; ${countInWords(movers.length)} ${movers.length === 1 ? 'stands' : 'stand'} elsewhere`;
  if (mines.length === 1) return `${first.account_name} became a land mine since ${day}`;
  return `${sentenceCase(countInWords(mines.length))} accounts became land mines since ${day}`;
}
