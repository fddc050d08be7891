import { Tab, TabList, makeStyles } from '@fluentui/react-components';
import { useId, type ComponentType, type JSX } from 'react';
import { usePane } from '../PaneContext';
import { BoardTable } from './BoardTable';
import { EmptyState } from './EmptyState';
import { FlowView } from './FlowView';
import { ProposalList } from './ProposalList';
import { PurposeList } from './PurposeList';
import type { RedistributionTab } from './redistributionState';
import { RemainingList } from './RemainingList';
import type { ReadRedistributions } from './useRedistributions';

const PARTS: Readonly<Record<RedistributionTab, ComponentType<{ reading: ReadRedistributions }>>> = {
  purposes: PurposeList,
  boards: BoardTable,
  flows: FlowView,
  remaining: RemainingList,
  proposals: ProposalList,
};

const TAB_KEYS = {
  purposes: 'omf.tab.purposes',
  boards: 'omf.tab.boards',
  flows: 'omf.tab.flows',
  remaining: 'omf.tab.remaining',
} as const;

const TABS = ['purposes', 'boards', 'flows', 'remaining'] as const;

const useStyles = makeStyles({
  // Narrow panes break the tabs into two lines: none is hidden.
  tabs: { flexWrap: 'wrap', marginLeft: '-6px', marginRight: '-6px' },
});

/** The parts of the view as tabs; Förslag only while rows lack Ändamål, or have just got it. */
export function RedistributionTabs({ reading }: { reading: ReadRedistributions }): JSX.Element {
  const styles = useStyles();
  const id = useId();
  const { state, actions, text } = usePane();
  const { overview, proposals, withoutAmount, lacksPurposeColumn } = reading;
  const chosen = state.redistributions.tab;
  const isWithoutPurpose = proposals.length + withoutAmount.length > 0 || lacksPurposeColumn;
  const hasProposals = isWithoutPurpose || chosen === 'proposals';
  const first = overview.purposes.length === 0 && proposals.length > 0 ? 'proposals' : 'purposes';
  const tab = chosen === null || (chosen === 'proposals' && !hasProposals) ? first : chosen;
  const Part = PARTS[tab];
  if (overview.purposes.length + overview.withoutPurpose.length === 0 && tab !== 'remaining') {
    return (
      <EmptyState what={text.plain('omf.none')} advice={text.fill('omf.none.do', { sheet: reading.sheet })} />
    );
  }
  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={text.plain('omf.tabs')}
        selectedValue={tab}
        onTabSelect={(_, { value }) => {
          const wanted = ([...TABS, 'proposals'] as const).find((each) => each === value);
          if (wanted !== undefined) actions.chooseRedistributionTab(wanted);
        }}
      >
        {TABS.map((each) => (
          <Tab key={each} id={`${id}-${each}`} value={each} aria-controls={`${id}-panel`}>
            {text.plain(TAB_KEYS[each])}
          </Tab>
        ))}
        {hasProposals && (
          <Tab id={`${id}-proposals`} value="proposals" aria-controls={`${id}-panel`}>
            {text.fill('omf.tab.proposals', { count: text.number(proposals.length) })}
          </Tab>
        )}
      </TabList>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${tab}`}>
        <Part reading={reading} />
      </div>
    </>
  );
}
