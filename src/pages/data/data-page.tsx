import { useRef } from 'react';
import { PageHead } from '../shared/page-head';
import styles from './data.module.css';
import { ImportSection } from './import-section';
import { LoadedFiles } from './loaded-files';
import { NotesSection } from './notes-section';
import { RejectedSection } from './rejected-section';
import { UnmatchedSection } from './unmatched-section';
import { VersionsSection } from './versions-section';
import { WaitingFiles } from './waiting-files';
import { WhatToBring } from './what-to-bring';
import { WorkspaceSection } from './workspace-section';

/** What is loaded, what became of each record, and the way in for more. */
export function DataPage() {
  const outcomes = useRef<HTMLDivElement>(null);
  return (
    <>
      <PageHead title="Bring your exports">
        CRM accounts, opportunities and cases, survey answers, the programme’s own sheet, the
        strategy. They are read in this browser and sent nowhere.
      </PageHead>
      <div className={styles.sections}>
        <ImportSection outcomes={outcomes} />
        <WaitingFiles onGone={() => outcomes.current?.focus()} />
        <LoadedFiles />
        <WorkspaceSection />
        <NotesSection />
        <UnmatchedSection />
        <RejectedSection />
        <VersionsSection />
        <WhatToBring />
      </div>
    </>
  );
}
