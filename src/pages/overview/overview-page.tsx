import { lazy, memo, Suspense, useMemo } from 'react';
import { coverageQuestion } from '../../queries/coverage-rows';
import { firstStepsQuestion, type StepCount } from '../../queries/first-steps';
import { type ReferenceCounts, referenceCountsQuestion } from '../../queries/reference-counts';
import { useFilters } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { Loading } from '../../ui/states';
import { Answered } from '../shared/answered';
import { CountedHeadline } from '../shared/counted-headline';
import { FiguresSection } from '../shared/figures-section';
import { FirstSteps } from '../shared/first-steps';
import { GemFigures } from '../shared/gem-figures';
import { headlineBeforeNominations, subHeadline } from '../shared/headline';
import { PageHead } from '../shared/page-head';
import { LinkedSentence, type Sentence } from '../shared/sentence';
import { useCurrency } from '../shared/use-currency';
import { useDimension } from '../shared/use-dimension';
import { useIsPainted } from '../shared/use-is-painted';
import { type Lit, litParts } from './lit-parts';
import { Standouts } from './standouts';

const HEADLINE_HEIGHT = 96;
const EVIDENCE_HEIGHT = 800;

const Evidence = lazy(async () => ({ default: (await import('./evidence')).Evidence }));

/** Which references are real: the figures, where they come from, and whom to know by name. */
export function OverviewPage() {
  const steps = useQuestion(firstStepsQuestion, {});
  return (
    <Answered answer={steps} height={HEADLINE_HEIGHT} label="Looking at what is loaded">
      {(rows) => <OverviewOf steps={rows} />}
    </Answered>
  );
}

// What is marked so is drawn for other answers, not at every step of the way to them.
const OverviewOf = memo(function OverviewOf({ steps }: { steps: readonly StepCount[] }) {
  const lit = useMemo(() => litParts(steps), [steps]);
  return lit.has('figures') ? <Overview lit={lit} /> : <NothingLoaded />;
});

function NothingLoaded() {
  return (
    <>
      <PageHead title="No accounts are loaded yet.">
        Bring an export of your accounts, and one of survey answers or opportunities, for a first
        picture. Nothing leaves this browser.
      </PageHead>
      <FirstSteps />
    </>
  );
}

function Overview({ lit }: { lit: Lit }) {
  const hasNominations = lit.has('programme');
  const filters = useFilters();
  const { dimension } = useDimension();
  const counts = useQuestion(referenceCountsQuestion, { filters, dimension });
  return (
    <Answered answer={counts} height={HEADLINE_HEIGHT} label="Counting references">
      {([row]) =>
        row ? (
          <>
            <Head counts={row} hasNominations={hasNominations} />
            <FirstSteps />
            {hasNominations ? (
              <FiguresSection counts={row} isSettled={!counts.isPlaceholderData} />
            ) : null}
            {lit.has('gems') ? <GemFigures counts={row} /> : null}
            <LaterEvidence lit={lit} />
            <Standouts />
          </>
        ) : null
      }
    </Answered>
  );
}

/** The charts, asked for after the first figures are painted: nothing stands between them and the visitor. */
const LaterEvidence = memo(function LaterEvidence({ lit }: { lit: Lit }) {
  const isPainted = useIsPainted();
  const loading = <Loading label="Drawing the charts" height={EVIDENCE_HEIGHT} />;
  return <Suspense fallback={loading}>{isPainted ? <Evidence lit={lit} /> : loading}</Suspense>;
});

interface HeadProps {
  counts: ReferenceCounts;
  hasNominations: boolean;
}

function Head({ counts, hasNominations }: HeadProps) {
  const filters = useFilters();
  const { dimension } = useDimension();
  const currency = useCurrency();
  const coverage = useQuestion(coverageQuestion, { filters, dimension }).data ?? [];
  const sentences = subHeadline(
    // The headline itself tells of gems where nobody is nominated.
    hasNominations ? counts : { ...counts, gems: 0 },
    coverage,
    { currency, dimension },
  );
  return (
    <PageHead
      title={
        hasNominations ? (
          <CountedHeadline counts={counts} isFiltered={filters.length > 0} />
        ) : (
          headlineBeforeNominations(counts)
        )
      }
    >
      {sentences.map((sentence) => (
        <span key={textOf(sentence)}>
          <LinkedSentence sentence={sentence} />{' '}
        </span>
      ))}
    </PageHead>
  );
}

function textOf(sentence: Sentence): string {
  return sentence.map(({ text }) => text).join('');
}
