import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { countInWords } from '../../domain/format';
import type { Settings } from '../../domain/settings';
import { sentenceCase } from '../../domain/words';
import { Button } from '../../ui/button';
import { PageHead } from '../shared/page-head';
import { CalendarSection } from './calendar-section';
import { CoverageSection } from './coverage-section';
import { changedSettings, defaultsEdit, isResettable } from './draft';
import { EffectPanel } from './effect-panel';
import { RevenueSection } from './revenue-section';
import { SentimentSection } from './sentiment-section';
import styles from './settings.module.css';
import { StandingSection } from './standing-section';
import { StrategySection } from './strategy-section';
import { useDraft } from './use-draft';

interface Part {
  id: string;
  title: string;
  /** The settings that are edited here. */
  holds: readonly (keyof Settings)[];
  section: ReactNode;
}

const PARTS: readonly Part[] = [
  {
    id: 'strategy',
    title: 'Strategy',
    holds: ['strategy', 'dimension_weights'],
    section: <StrategySection />,
  },
  {
    id: 'sentiment',
    title: 'Sentiment',
    holds: [
      'half_life_days',
      'shrinkage',
      'relationship_weight',
      'transactional_weight',
      'favourable_above',
      'unfavourable_below',
      'trend_days',
      'honeymoon_days',
    ],
    section: <SentimentSection />,
  },
  {
    id: 'standing',
    title: 'Standing',
    holds: [
      'fresh_days',
      'aging_days',
      'hot_days',
      'use_cap',
      'use_window_days',
      'on_strategy_value',
      'gem_sentiment',
      'gem_value',
    ],
    section: <StandingSection />,
  },
  {
    id: 'revenue',
    title: 'Revenue and currencies',
    holds: ['revenue_basis', 'revenue_window_days', 'base_currency', 'rates'],
    section: <RevenueSection />,
  },
  {
    id: 'coverage',
    title: 'Coverage',
    holds: ['opportunities_per_reference'],
    section: <CoverageSection />,
  },
  {
    id: 'calendar',
    title: 'Calendar and accounts',
    holds: ['fiscal_year_start', 'roll_up_to_parent'],
    section: <CalendarSection />,
  },
];

/** Everything that a user may change about the figures, with its effect before it counts. */
export function SettingsPage() {
  const { change } = useDraft();
  return (
    <>
      <Head />
      <div className={styles.page}>
        <Tabs className={styles.tabs}>
          <TabList className={styles.list} aria-label="Settings">
            {PARTS.map(({ id, title, holds }) => {
              const edits = holds.filter((name) => name in change).length;
              return (
                <Tab key={id} id={id} className={styles.tab}>
                  {title}
                  {edits > 0 ? <span className={styles.count}> {edits} waiting</span> : null}
                </Tab>
              );
            })}
          </TabList>
          {PARTS.map(({ id, section }) => (
            <TabPanel key={id} id={id} className={styles.tabPanel}>
              {section}
            </TabPanel>
          ))}
        </Tabs>
        <EffectPanel />
      </div>
    </>
  );
}

function Head() {
  const { settings, edit } = useDraft();
  const count = changedSettings(settings).length;
  const words = countInWords(count);
  return (
    <>
      <PageHead
        title={
          count === 0
            ? 'Every setting is at its default'
            : `${sentenceCase(words)} setting${count === 1 ? ' differs' : 's differ'} from the default`
        }
      >
        Every figure follows from these, for all accounts whatever the filters. An edit waits until
        you apply it, so that you see first what it would do.
      </PageHead>
      {isResettable(settings) ? (
        <p className={styles.reset}>
          <Button onPress={() => edit(defaultsEdit())}>
            Reset all to defaults, but keep strategy and rates
          </Button>
        </p>
      ) : null}
    </>
  );
}
