/** How a button's function ended: it called `event.completed()`, the pane has no such function, or nothing was heard. */
export type RibbonOutcome = 'completed' | 'unknownFunction' | 'noAnswer' | 'noRuntime';

/** How long a pane may take to load, and a function to run. Excel itself gives functions five minutes. */
const LOAD_MS = 15_000;
const RUN_MS = 300_000;

/** The ribbon's functions under way in the pane's runtime. */
export class RibbonCalls {
  private readonly running = new Map<string, (outcome: RibbonOutcome) => void>();
  private count = 0;
  private markReady: () => void = () => undefined;
  private readonly isReady = new Promise<void>((resolve) => {
    this.markReady = resolve;
  });

  constructor(
    private readonly loadMs = LOAD_MS,
    private readonly runMs = RUN_MS,
  ) {}

  /** office.js listens for the ribbon's events. */
  ready(): void {
    this.markReady();
  }

  /** Calls `invoke` with the call's id as soon as the runtime listens, and waits for its end. Never rejects. */
  async start(invoke: (id: string) => void): Promise<RibbonOutcome> {
    const isReady = await within(
      this.loadMs,
      this.isReady.then(() => true),
      false,
    );
    if (!isReady) return 'noRuntime';
    this.count += 1;
    const id = `command${this.count}`;
    const ended = new Promise<RibbonOutcome>((resolve) => this.running.set(id, resolve));
    invoke(id);
    const outcome = await within(this.runMs, ended, 'noAnswer');
    this.running.delete(id);
    return outcome;
  }

  /** The pane reports the end of a call. @param status 0 when its function called `event.completed()` */
  finish(id: string, status: number): void {
    this.running.get(id)?.(status === 0 ? 'completed' : 'unknownFunction');
  }

  /** The pane is gone: nothing will be heard of the calls under way. */
  abandon(): void {
    for (const end of this.running.values()) end('noAnswer');
  }
}

/** What a promise gives, or `otherwise` when that takes too long. */
async function within<T>(milliseconds: number, promise: Promise<T>, otherwise: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), milliseconds);
  });
  const first = await Promise.race([promise, timeout]);
  clearTimeout(timer);
  return first;
}
