import type { CDPSession, Page } from 'playwright-core';

/** What the pane's page had to do in one go, in Chromium, in processor time: other programs and the host's frame do not count. */
export interface PaneTasks {
  readonly wallMs: number;
  readonly count: number;
  readonly above50Ms: number;
  readonly longestMs: number;
  /** The longest, less what Microsoft's library takes in it to take an answer apart. */
  readonly longestOwnMs: number;
}

/** An event of Chromium's trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread. */
  readonly tdur?: number;
  readonly args?: {
    readonly data?: { readonly frame?: string; readonly url?: string };
    /** Of layout. */
    readonly beginData?: { readonly frame?: string };
  };
}

const CATEGORIES = ['toplevel', 'devtools.timeline'];
const LIBRARY = /\/office(\.js|\/)|excel-web/i;

/** Traces Chromium while something is done, and counts the tasks in which the pane's frame ran a script or was laid out. */
export async function paneTasks(page: Page, action: () => Promise<void>): Promise<PaneTasks> {
  const client = await page.context().newCDPSession(page);
  const frame = await paneFrameId(client);
  const events: TraceEvent[] = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const traceConfig = {
    includedCategories: CATEGORIES,
    recordMode: 'recordUntilFull' as const,
    traceBufferSizeInKb: 400_000,
  };
  await client.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  const start = performance.now();
  await action();
  const wallMs = Math.round(performance.now() - start);
  const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.end');
  await complete;
  await client.detach();
  return { wallMs, ...tasksOf(events, frame) };
}

async function paneFrameId(client: CDPSession): Promise<string> {
  const { frameTree } = await client.send('Page.getFrameTree');
  const pane = frameTree.childFrames?.find(({ frame }) => frame.url.includes('taskpane'));
  if (pane === undefined) throw new Error('the page has no pane');
  return pane.frame.id;
}

function tasksOf(events: readonly TraceEvent[], frame: string): Omit<PaneTasks, 'wallMs'> {
  const framed = events.filter((event) => event.ph === 'X' && frameOf(event) !== undefined);
  const threads = new Set(framed.filter((event) => frameOf(event) === frame).map(threadOf));
  if (threads.size !== 1) throw new Error(`the pane's scripts ran in ${threads.size} threads`);
  const own = events
    .filter((event) => event.ph === 'X' && event.name.endsWith('RunTask') && threads.has(threadOf(event)))
    .flatMap((task) => paneShare(task, framed, frame));
  return {
    count: own.length,
    above50Ms: own.filter((task) => task.ms > 50).length,
    longestMs: Math.round(Math.max(0, ...own.map((task) => task.ms))),
    longestOwnMs: Math.round(Math.max(0, ...own.map((task) => task.ms - task.libraryMs))),
  };
}

/** All of a task, where no other frame has a part in it: frames are drawn together, and the host's answers go through the same thread. */
function paneShare(
  task: TraceEvent,
  framed: readonly TraceEvent[],
  frame: string,
): readonly { readonly ms: number; readonly libraryMs: number }[] {
  const parts = framed.filter((event) => isWithin(event, task) && threadOf(event) === threadOf(task));
  const pane = parts.filter((event) => frameOf(event) === frame);
  if (pane.length === 0) return [];
  const outer = pane.filter(
    (event) => !pane.some((other) => isLonger(other, event) && isWithin(event, other)),
  );
  const library = outer.filter(({ args }) => LIBRARY.test(args?.data?.url ?? ''));
  const total = parts.length === pane.length ? ms(task) : sumOf(outer);
  return [{ ms: total, libraryMs: sumOf(library) }];
}

function isWithin({ ts }: TraceEvent, outer: TraceEvent): boolean {
  return ts >= outer.ts && ts < outer.ts + (outer.dur ?? 0);
}

function isLonger({ dur = 0 }: TraceEvent, other: TraceEvent): boolean {
  return dur > (other.dur ?? 0);
}

function frameOf({ args }: TraceEvent): string | undefined {
  return args?.data?.frame ?? args?.beginData?.frame;
}

function sumOf(events: readonly TraceEvent[]): number {
  return events.reduce((sum, event) => sum + ms(event), 0);
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}

function ms({ tdur, dur = 0 }: TraceEvent): number {
  return (tdur ?? dur) / 1000;
}
