import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { FlowTotal } from '../../domain/redistribution/flowTotals';
import { redistributionText } from '../../text/redistributionText';
import { usePane } from '../PaneContext';
import { drawnFlows } from './drawnFlows';
import { EmptyState } from './EmptyState';
import { Expandable } from '../Expandable';
import { FlowPicture } from './FlowPicture';
import { flowLines } from './flowLines';
import { RowLines } from './RowLines';
import { useListStyles } from './useListStyles';
import type { ReadRedistributions } from './useRedistributions';

/** The picture has room for so many; the list has them all. */
const MOST_DRAWN = 12;

/** Flöden: who gives what to whom, as a picture and as sentences that say the same; each sentence unfolds its rows. */
export function FlowView({ reading }: { reading: ReadRedistributions }): JSX.Element {
  const list = useListStyles();
  const { text } = usePane();
  const { boardFlows, areaFlows } = reading.overview;
  // In one board's own workbook everything goes within it: only the areas tell something.
  const [by, setBy] = useState<'board' | 'area'>(reading.board === null ? 'board' : 'area');
  const flows = by === 'board' ? boardFlows : areaFlows;
  if (boardFlows.length === 0) {
    return <EmptyState what={text.plain('omf.flows.none')} advice={text.plain('omf.flows.none.do')} />;
  }
  return (
    <div className={list.section}>
      <Field label={text.plain('omf.flows.by')}>
        <RadioGroup
          layout="horizontal"
          value={by}
          onChange={(_, { value }) => setBy(value === 'area' ? 'area' : 'board')}
        >
          <Radio value="board" label={text.plain('omf.flows.boards')} />
          <Radio value="area" label={text.plain('omf.flows.areas')} />
        </RadioGroup>
      </Field>
      <FlowPicture flows={drawnFlows(flows.slice(0, MOST_DRAWN), by, reading.board, text)} />
      {flows.length > MOST_DRAWN && (
        <p className={list.muted}>
          {text.fill('omf.flows.largest', { shown: MOST_DRAWN, all: text.number(flows.length) })}
        </p>
      )}
      <h2 className={list.heading}>{text.plain('omf.flows.list')}</h2>
      <ul className={list.list}>
        {flows.map((flow, index) => (
          <FlowItem key={index} flow={flow} by={by} reading={reading} />
        ))}
      </ul>
      <p className={list.muted}>{text.plain('omf.flows.note')}</p>
    </div>
  );
}

interface FlowItemProps {
  readonly flow: FlowTotal;
  readonly by: 'board' | 'area';
  readonly reading: ReadRedistributions;
}

function FlowItem({ flow, by, reading }: FlowItemProps): JSX.Element {
  const list = useListStyles();
  const { text } = usePane();
  const sentence = redistributionText(text.language).flow(flow);
  return (
    <li className={list.item}>
      <Expandable header={sentence}>
        <RowLines lines={flowLines(flow, by, reading.overview)} label={sentence} />
      </Expandable>
    </li>
  );
}
