import { lazy, Suspense } from 'react';
import { coverageQuestion } from '../../queries/coverage-rows';
import { type ReferenceCounts, referenceCountsQuestion } from '../../queries/reference-counts';
import { STORIES, standoutsQuestion } from '../../queries/standouts';
import { useAddress } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { Loading } from '../../ui/states';
import { Answered } from '../shared/answered';
import { WithAccounts } from '../shared/nothing-loaded';
import { Alarming, PageHead } from '../shared/page-head';
import { useCurrency } from '../shared/use-currency';
import { useDimension } from '../shared/use-dimension';
import { FiguresSection } from './figures-section';
import { headline, standoutSentences, subHeadline } from './headline';
import styles from './overview.module.css';
import { useIsPainted } from './use-is-painted';

const HEADLINE_HEIGHT = 96;
const EVIDENCE_HEIGHT = 800;

const Evidence = lazy(async () => ({ default: (await import('./evidence')).Evidence }));

/** Which references are real: the figures, where they come from, and whom to know by name. */
export function OverviewPage() {
  return (
    <WithAccounts>
      <Overview />
    </WithAccounts>
  );
}

function Overview() {
  const [{ filters }] = useAddress();
  const { dimension } = useDimension();
  const counts = useQuestion(referenceCountsQuestion, { filters, dimension });
  return (
    <Answered answer={counts} height={HEADLINE_HEIGHT} label="Counting references">
      {([row]) =>
        row ? (
          <>
            <Head counts={row} />
            <FiguresSection counts={row} />
            <LaterEvidence counts={row} />
            <Standouts />
          </>
        ) : null
      }
    </Answered>
  );
}

/** The charts, asked for after the first figures are painted: nothing stands between them and the visitor. */
function LaterEvidence({ counts }: { counts: ReferenceCounts }) {
  const isPainted = useIsPainted();
  const loading = <Loading label="Drawing the charts" height={EVIDENCE_HEIGHT} />;
  return (
    <Suspense fallback={loading}>{isPainted ? <Evidence counts={counts} /> : loading}</Suspense>
  );
}

function Head({ counts }: { counts: ReferenceCounts }) {
  const [{ filters }] = useAddress();
  const { dimension } = useDimension();
  const currency = useCurrency();
  const coverage = useQuestion(coverageQuestion, { filters, dimension }).data ?? [];
  const { counted, ready, danger } = headline(counts);
  return (
    <PageHead
      title={
        <>
          {counted} {ready ? <Alarming>{ready}</Alarming> : null} {danger}
        </>
      }
    >
      {subHeadline(counts, coverage, currency).join(' ')}
    </PageHead>
  );
}

function Standouts() {
  const [{ filters }] = useAddress();
  const standouts = useQuestion(standoutsQuestion, { filters }).data ?? [];
  const sentences = standoutSentences(standouts, STORIES);
  if (sentences.length === 0) return null;
  return (
    <section className={styles.standouts} aria-labelledby="standouts">
      <h2 className={styles.title} id="standouts">
        Whom to know by name
      </h2>
      <ul className={styles.sentences}>
        {sentences.map(({ story, names, telling }) => (
          <li key={story}>
            <strong>{names}</strong>
            {telling}
          </li>
        ))}
      </ul>
    </section>
  );
}
