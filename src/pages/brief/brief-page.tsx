import { useRef, useState } from 'react';
import { PictureNote } from '../../charts/picture-context';
import { useFilters } from '../../state/use-address';
import { Answered } from '../shared/answered';
import { CountedHeadline } from '../shared/counted-headline';
import { FiguresSection } from '../shared/figures-section';
import { GemFigures } from '../shared/gem-figures';
import { headlineBeforeNominations } from '../shared/headline';
import { WithAccounts } from '../shared/nothing-loaded';
import { comparedDayText, useLoadedThenNote } from '../shared/use-compared-day';
import { useCurrency } from '../shared/use-currency';
import { BriefSentence, NamesHidden } from './account-name';
import { asks } from './asks';
import styles from './brief.module.css';
import { BriefSection } from './brief-section';
import { BriefTools } from './brief-tools';
import { CoverageChart, ReadyChart } from './charts';
import { dateline } from './dateline';
import { leadSentences } from './lead-sentences';
import { GemList, LandMineList, MoverList } from './lists';
import { type BriefFacts, useBriefFacts } from './use-brief-facts';

const HEIGHT = 960;

/** The quarter on one or two pages, to be read, printed and sent. */
export function BriefPage() {
  return (
    <WithAccounts>
      <BriefOrWhy />
    </WithAccounts>
  );
}

function BriefOrWhy() {
  const [isHidden, setHidden] = useState(false);
  const { waitedFor, facts } = useBriefFacts(isHidden);
  if (facts === null)
    return (
      <Answered answer={waitedFor} height={HEIGHT} label="Putting the brief together">
        {() => null}
      </Answered>
    );
  return (
    <NamesHidden value={isHidden}>
      <Brief facts={facts} isHidden={isHidden} onHide={setHidden} />
    </NamesHidden>
  );
}

interface BriefProps {
  facts: BriefFacts;
  isHidden: boolean;
  onHide: (isHidden: boolean) => void;
}

function Brief({ facts, isHidden, onHide }: BriefProps) {
  const { quarter, summary } = facts;
  const paper = useRef<HTMLElement>(null);
  const filters = useFilters();
  const loadedThen = useLoadedThenNote();
  const title = `Reference brief ${quarter}`.trim();
  const line = dateline(summary, filters, isHidden);
  const day = comparedDayText(summary.comparison_date, summary.as_of);
  const hasNominations = summary.nominations > 0;
  return (
    <PictureNote value={line}>
      <BriefTools
        brief={paper}
        title={title}
        isHidden={isHidden}
        onHide={onHide}
        isBehind={!facts.isSettled}
      />
      <article ref={paper} className={styles.brief}>
        <BriefSection quarter={quarter} part="summary" about="the quarter">
          <Masthead facts={facts} title={title} line={line} day={day} />
        </BriefSection>
        {hasNominations ? (
          <BriefSection quarter={quarter} part="ready" about="what is ready">
            <ReadyChart />
          </BriefSection>
        ) : null}
        <BriefSection quarter={quarter} part="coverage" about="coverage">
          <CoverageChart coverage={facts.coverage} />
        </BriefSection>
        {hasNominations ? (
          <BriefSection quarter={quarter} part="land-mines" about="land mines">
            <LandMineList mines={facts.mines} />
          </BriefSection>
        ) : null}
        <BriefSection quarter={quarter} part="gems" about="hidden gems">
          <GemList gems={facts.gems} gaps={facts.recruits} />
        </BriefSection>
        {summary.comparison_date === null ? null : (
          <BriefSection quarter={quarter} part="movers" about="what changed">
            <MoverList movers={facts.movers} bridge={facts.bridge} day={day} />
            {loadedThen ? <p className={styles.small}>{loadedThen}</p> : null}
          </BriefSection>
        )}
        <BriefSection quarter={quarter} part="asks" about="what we ask for">
          <Asks facts={facts} />
        </BriefSection>
      </article>
    </PictureNote>
  );
}

interface MastheadProps {
  facts: BriefFacts;
  title: string;
  line: string;
  day: string;
}

/** What it is of, and the quarter in a few sentences and figures. */
function Masthead({ facts, title, line, day }: MastheadProps) {
  const filters = useFilters();
  const currency = useCurrency();
  const { counts, summary } = facts;
  const hasNominations = summary.nominations > 0;
  const sentences = leadSentences({ ...facts, currency, comparedDay: day });
  return (
    <header>
      <p className={styles.kicker}>{title}</p>
      <p className={styles.line}>{line}</p>
      <h1 className={styles.title}>
        {hasNominations ? (
          <CountedHeadline counts={counts} isFiltered={filters.length > 0} />
        ) : (
          headlineBeforeNominations(counts)
        )}
      </h1>
      {sentences.length > 0 ? (
        <p className={styles.lead}>
          {sentences.map((sentence) => (
            <span key={sentence.map(({ text }) => text).join('')}>
              <BriefSentence sentence={sentence} />{' '}
            </span>
          ))}
        </p>
      ) : null}
      <div className={styles.figures}>
        {hasNominations ? (
          <FiguresSection counts={counts} isSettled={facts.isSettled} isDayTold={false} />
        ) : (
          <GemFigures counts={counts} />
        )}
      </div>
    </header>
  );
}

/** What has to be decided or done. */
function Asks({ facts }: { facts: BriefFacts }) {
  const currency = useCurrency();
  const asked = asks({ ...facts, currency });
  return (
    <section className={styles.asks} aria-labelledby="asks">
      <h2 className={styles.listTitle} id="asks">
        What we ask for
      </h2>
      {asked.length === 0 ? (
        <p className={styles.nothing}>Nothing: no gap, no land mine and no review is open.</p>
      ) : (
        <ol className={styles.askList}>
          {asked.map(({ verb, sentence }) => (
            <li key={`${verb} ${sentence.map(({ text }) => text).join('')}`}>
              <strong>{verb}</strong> <BriefSentence sentence={sentence} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
