import { PageHead } from '../shared/page-head';
import styles from './data.module.css';
import { ImportSection } from './import-section';
import { LoadedFiles } from './loaded-files';
import { NotesSection } from './notes-section';
import { ProblemRecords } from './problem-records';
import { UnmatchedSection } from './unmatched-section';
import { WhatToBring } from './what-to-bring';

/** What is loaded, what became of each record, and the way in for more. */
export function DataPage() {
  return (
    <>
      <PageHead title="Bring your exports">
        CRM accounts, opportunities and cases, survey answers, the programme’s own sheet, the
        strategy. They are read in this browser and sent nowhere.
      </PageHead>
      <div className={styles.sections}>
        <ImportSection />
        <LoadedFiles />
        <NotesSection />
        <UnmatchedSection />
        <ProblemRecords />
        <WhatToBring />
      </div>
    </>
  );
}
