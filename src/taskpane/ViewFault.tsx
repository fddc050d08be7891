import type { JSX } from 'react';
import { FaultMessage } from './FaultMessage';
import { usePane } from './PaneContext';
import type { PaneFault } from './paneFault';

/** Says that a view cannot be shown: most often the network was away when its part of the pane should be fetched. */
export function ViewFault({ fault }: { fault: PaneFault }): JSX.Element {
  const { text } = usePane();
  return (
    <FaultMessage
      title={text.plain('view.failed.title')}
      safe={text.plain('view.failed.safe')}
      fault={fault}
    />
  );
}
