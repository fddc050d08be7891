/** Something to draw from one node to another; names tell nodes apart, a side at a time. */
export interface DrawnFlow {
  readonly from: string;
  readonly to: string;
  /** Above 0. */
  readonly amountSek: number;
}

/** A node in its place, in pixels from the top: its slot with room for its label, and its bar in the slot's middle. */
export interface PlacedNode {
  readonly name: string;
  readonly amountSek: number;
  readonly top: number;
  readonly height: number;
  readonly barTop: number;
  readonly barHeight: number;
}

/** A band in its place: its middle at either end, and its width, in pixels. */
export interface PlacedBand extends DrawnFlow {
  readonly fromY: number;
  readonly toY: number;
  readonly width: number;
}

/** The whole picture. */
export interface FlowLayout {
  readonly height: number;
  readonly givers: readonly PlacedNode[];
  readonly receivers: readonly PlacedNode[];
  readonly bands: readonly PlacedBand[];
}

/** All flows together are so wide, in pixels. */
const ALL_BANDS = 150;
/** The narrowest band that can be seen. */
const NARROWEST = 2;
const GAP = 8;
const LINE_HEIGHT = 16;
/** So many letters are sure to find room in a label's line at the pane's narrowest; longer words are divided. */
const LETTERS_A_LINE = 11;

/**
 * Places givers to the left and receivers to the right, in the order in which the flows name them, with bands as wide as their
 * amounts are of the whole. A node's slot has room for its label and its amount.
 */
export function flowLayout(flows: readonly DrawnFlow[]): FlowLayout {
  const all = flows.reduce((sum, { amountSek }) => sum + amountSek, 0);
  const widths = flows.map(({ amountSek }) => Math.max(NARROWEST, (amountSek / all) * ALL_BANDS));
  const givers = placed(flows, widths, 'from');
  const receivers = placed(flows, widths, 'to');
  const ends = { from: cursor(givers), to: cursor(receivers) };
  return {
    height: Math.max(bottomOf(givers), bottomOf(receivers)),
    givers,
    receivers,
    bands: flows.map((flow, index) => {
      const width = widths[index] ?? NARROWEST;
      return { ...flow, width, fromY: ends.from(flow.from, width), toY: ends.to(flow.to, width) };
    }),
  };
}

function placed(
  flows: readonly DrawnFlow[],
  widths: readonly number[],
  side: 'from' | 'to',
): readonly PlacedNode[] {
  let top = 0;
  return [...new Set(flows.map((flow) => flow[side]))].map((name) => {
    const own = flows.map((flow, index) => ({ ...flow, width: widths[index] ?? 0 }));
    const mine = own.filter((flow) => flow[side] === name);
    const barHeight = mine.reduce((sum, { width }) => sum + width, 0);
    const height = Math.max(barHeight, labelHeight(name));
    const node = {
      name,
      amountSek: mine.reduce((sum, { amountSek }) => sum + amountSek, 0),
      top,
      height,
      barTop: top + (height - barHeight) / 2,
      barHeight,
    };
    top += height + GAP;
    return node;
  });
}

/** The name's lines, however its words fall, and one for the amount. */
function labelHeight(name: string): number {
  const lines = name
    .split(/\s+/u)
    .reduce((sum, word) => sum + Math.ceil(Math.max(1, word.length) / LETTERS_A_LINE), 0);
  return (lines + 1) * LINE_HEIGHT;
}

/** Gives out places along each node's bar, from its top: the middle of the next band. */
function cursor(nodes: readonly PlacedNode[]): (name: string, width: number) => number {
  const next = new Map(nodes.map(({ name, barTop }) => [name, barTop]));
  return (name, width) => {
    const top = next.get(name) ?? 0;
    next.set(name, top + width);
    return top + width / 2;
  };
}

function bottomOf(nodes: readonly PlacedNode[]): number {
  const last = nodes.at(-1);
  return last === undefined ? 0 : last.top + last.height;
}
