/** An error that a test or a demonstration asks the host to give instead of its answer. */
export interface Refusal {
  /** One of Excel's error codes, e.g. 'GeneralException'. */
  readonly code: string;
  readonly message: string;
  /**
   * How much of the batch is carried out before the error is told: nothing (false, the default), everything (true), or that share of
   * its calls, from 0 to 1, as when Excel stops in the middle. What was carried out stays.
   */
  readonly applied?: boolean | number;
}

/** No answer ever comes to this batch, as when the pane is closed while Excel works; `applied` as of a refusal. Later batches are answered. */
export interface Silence {
  readonly silent: true;
  readonly applied?: boolean | number;
}

/** What goes wrong at a sync. */
export type Fault = Refusal | Silence;

/** The faults that are waiting for their sync, and what happens elsewhere right before one. */
export class Faults {
  private readonly planned = new Map<number, Fault>();
  private readonly happenings = new Map<number, () => void>();

  /** Plans a fault for the n-th sync of the host, counted from 1; a second plan for the same sync replaces the first. */
  plan(sync: number, fault: Fault): void {
    this.planned.set(sync, fault);
  }

  /** Plans what happens right before the n-th sync. */
  planBefore(sync: number, happening: () => void): void {
    this.happenings.set(sync, happening);
  }

  /** Forgets everything that is planned. */
  clear(): void {
    this.planned.clear();
    this.happenings.clear();
  }

  /** The fault planned for this sync, which is then used up. */
  take(sync: number): Fault | undefined {
    const fault = this.planned.get(sync);
    this.planned.delete(sync);
    return fault;
  }

  /** What is planned to happen before this sync happens, once. */
  happenBefore(sync: number): void {
    const happening = this.happenings.get(sync);
    this.happenings.delete(sync);
    happening?.();
  }
}

/**
 * How many of a batch's calls are carried out before its fault strikes.
 * @example callsCarriedOut({ silent: true, applied: 0.5 }, 9) // 4
 */
export function callsCarriedOut({ applied = false }: Fault, calls: number): number {
  if (typeof applied === 'boolean') return applied ? calls : 0;
  return Math.floor(calls * Math.min(1, Math.max(0, applied)));
}
