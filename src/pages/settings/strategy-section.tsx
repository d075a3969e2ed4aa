import type { Settings, StrategyRow } from '../../domain/settings';
import { type StrategyFile, strategyFilesQuestion } from '../../queries/strategy-files';
import { type StrategySegment, strategySegmentsQuestion } from '../../queries/strategy-segments';
import { useQuestion } from '../../state/use-question';
import { Button } from '../../ui/button';
import { downloadText } from '../../ui/csv-text';
import { EmptyState } from '../../ui/states';
import { ToolButton } from '../../ui/tool-button';
import { Answered } from '../shared/answered';
import { CsvTool } from '../shared/csv-tool';
import { SqlTool } from '../shared/sql-tool';
import { isSame } from './draft';
import { Section } from './section';
import styles from './settings.module.css';
import { StabilityChart } from './stability-chart';
import { strategyCsv } from './strategy-csv';
import { StrategyDimensions } from './strategy-dimensions';
import { derivedRows, rowsInForce } from './strategy-rows';
import { strategySource } from './strategy-words';
import { useDraft } from './use-draft';

const HEIGHT = 480;

/** Where the company wants to win: direction, priority and target of each segment, and what a dimension weighs. */
export function StrategySection() {
  const segments = useQuestion(strategySegmentsQuestion, {});
  const files = useQuestion(strategyFilesQuestion, {});
  return (
    <Answered answer={files} height={HEIGHT} label="Looking for a strategy">
      {(found) => (
        <Answered answer={segments} height={HEIGHT} label="Reading the strategy">
          {(rows) => <Strategy segments={rows} files={found} />}
        </Answered>
      )}
    </Answered>
  );
}

interface StrategyProps {
  segments: readonly StrategySegment[];
  files: readonly StrategyFile[];
}

function Strategy({ segments, files }: StrategyProps) {
  const { settings, drafted, change, edit } = useDraft();
  const inForce = rowsInForce(segments);
  const isReturning = change.strategy === null;
  const rows = isReturning ? [] : (change.strategy ?? inForce);
  const write = (strategy: StrategyRow[]) =>
    edit({ strategy: writtenStrategy(strategy, inForce, settings) });
  const canDerive = derivedRows(segments).length > 0;
  const { text, back } = strategySource(files, settings.strategy, rows.length);
  return (
    <>
      <Section
        title={rows.length > 0 || isReturning ? 'Where you want to win' : 'No strategy counts'}
        aid={isReturning ? `Once applied, ${back.outcome}.` : text}
        tools={
          <>
            <ToolButton
              onPress={() =>
                void strategyCsv(rows).then((csv) => downloadText('strategy.csv', csv))
              }
              isDisabled={rows.length === 0}
              aria-label="Export this strategy as a file that the Data page reads"
            >
              export
            </ToolButton>
            <CsvTool
              title={strategySegmentsQuestion.title}
              name={strategySegmentsQuestion.name}
              rows={segments}
            />
            <SqlTool
              title={strategySegmentsQuestion.title}
              statement={strategySegmentsQuestion.sql({})}
            />
          </>
        }
      >
        {settings.strategy === null || isReturning ? null : (
          <p className={styles.add}>
            <Button onPress={() => edit({ strategy: null })}>{back.action}</Button>
          </p>
        )}
        {rows.length === 0 && !isReturning ? (
          <EmptyState
            title="Priorities are derived from open pipeline."
            text={`A segment’s priority is its share of the largest open pipeline of its dimension, and no reference is off-strategy. ${canDerive ? 'Start from these, then say where you want to grow, hold or leave.' : 'None can be derived yet: no segment has open pipeline.'}`}
            action={
              <Button
                variant="primary"
                onPress={() => write(derivedRows(segments))}
                isDisabled={!canDerive}
              >
                Start from derived priorities
              </Button>
            }
          />
        ) : null}
        {rows.length > 0 ? (
          <p className={styles.aid}>
            Grey numbers are derived: a priority from the direction, a target from open
            opportunities. A number of your own takes their place.
          </p>
        ) : null}
        {isReturning ? null : (
          <StrategyDimensions segments={segments} rows={rows} onChange={write} />
        )}
      </Section>
      <div className={styles.section}>
        <StabilityChart isDrafted={!isSame(drafted, settings)} />
      </div>
    </>
  );
}

/** What to write down: nothing where the rows say what counts already. */
function writtenStrategy(
  rows: StrategyRow[],
  inForce: readonly StrategyRow[],
  settings: Settings,
): Settings['strategy'] {
  return isSame(sorted(rows), sorted(inForce)) ? settings.strategy : rows;
}

function sorted(rows: readonly StrategyRow[]): StrategyRow[] {
  const key = ({ dimension, segment }: StrategyRow) => JSON.stringify([dimension, segment]);
  return [...rows].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}
