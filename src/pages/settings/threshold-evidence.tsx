import { ChartFrame } from '../../charts/chart-frame';
import { sql } from '../../engine/sql';
import type { ThresholdEffect } from '../../queries/threshold-effects';
import { useSession, useSessionState } from '../../state/session-context';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { CsvTool } from '../shared/csv-tool';
import { SqlTool } from '../shared/sql-tool';
import { valueText } from './change-words';
import { bySpread, readyRange, spread, thresholdFinding } from './evidence-words';
import { OnDemand } from './on-demand';
import { NUMBER_WORDS } from './setting-words';
import { ThresholdBar } from './threshold-bar';
import { useOnDemand } from './use-on-demand';

const TITLE = 'Which thresholds most move the number of ready references';

/** How many references are ready with each threshold a fifth lower and a fifth higher. */
export function ThresholdEvidence() {
  const session = useSession();
  const settings = useSessionState((state) => state.settings);
  const work = useOnDemand((signal, onProgress) =>
    Promise.all([session.thresholdEffects({ signal, onProgress }), readyNow(signal)]),
  );
  const readyNow = async (signal: AbortSignal) => {
    const [row] = await (await session.engine).run(READY, { signal });
    return Number(row?.ready);
  };
  return (
    <OnDemand
      title={TITLE}
      aid="Each threshold is tried a fifth lower and a fifth higher, and the ready references counted. The model is rebuilt each time, which takes a while on large data; nothing of it stays."
      action="Try the thresholds"
      progress="Trying each threshold lower and higher"
      work={work}
    >
      {([effects, ready]) => {
        const rows = bySpread(effects);
        const finding = thresholdFinding(rows, ready);
        return (
          <ChartFrame
            finding={finding}
            readingAid="Ready references with each threshold a fifth lower and a fifth higher; the line is the number now"
            summary={finding}
            moreTools={
              <>
                <CsvTool title={TITLE} name="threshold-effects" rows={rows} />
                <SqlTool title={`${TITLE}: the count, once under each value`} statement={READY} />
              </>
            }
          >
            <DataTable
              caption={TITLE}
              columns={columns(readyRange(rows, ready), ready, (name) => settings[name])}
              rows={rows}
              rowKey={({ setting }) => setting}
            />
          </ChartFrame>
        );
      }}
    </OnDemand>
  );
}

const READY = sql`SELECT count(*)::INTEGER AS ready FROM standing WHERE standing = 'ready'`;

function columns(
  range: readonly [number, number],
  ready: number,
  inForce: (name: ThresholdEffect['setting']) => number,
): TableColumn<ThresholdEffect>[] {
  const at = (value: number, count: number) => `${count} at ${valueText(value)}`;
  return [
    { key: 'setting', label: 'Threshold', format: ({ setting }) => NUMBER_WORDS[setting].label },
    {
      key: 'now',
      label: 'Now',
      align: 'end',
      isWideOnly: true,
      format: ({ setting }) => valueText(inForce(setting)),
    },
    {
      key: 'low',
      label: 'Ready, lower',
      align: 'end',
      format: ({ value_low, ready_low }) => at(value_low, ready_low),
    },
    {
      key: 'high',
      label: 'Ready, higher',
      align: 'end',
      format: ({ value_high, ready_high }) => at(value_high, ready_high),
    },
    {
      key: 'bar',
      label: `${range[0]} to ${range[1]} ready`,
      isWideOnly: true,
      render: (effect) => (
        <ThresholdBar range={range} ready={ready} low={effect.ready_low} high={effect.ready_high} />
      ),
    },
    {
      key: 'spread',
      label: 'Moves',
      align: 'end',
      isWideOnly: true,
      format: (effect) => String(spread(effect)),
    },
  ];
}
