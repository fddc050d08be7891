import { Component, type ReactNode } from 'react';
import { paneFault, type PaneFault } from './paneFault';
import { ViewFault } from './ViewFault';

interface BoundaryState {
  readonly fault: PaneFault | null;
}

/** Keeps the rest of the pane usable when a view cannot be loaded or drawn, and says so in its place. */
export class ViewBoundary extends Component<{ children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { fault: null };

  static getDerivedStateFromError(cause: unknown): BoundaryState {
    return { fault: paneFault(cause) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    return fault === null ? this.props.children : <ViewFault fault={fault} />;
  }
}
