/** An error that a test or a demonstration asks the host to give instead of answering. */
export interface Fault {
  /** One of Excel's error codes, e.g. 'GeneralException'. */
  readonly code: string;
  readonly message: string;
  /** True: the batch is carried out and the error told afterwards. Default false: nothing is done. */
  readonly applied?: boolean;
}

/** The faults that are waiting for their sync. */
export class Faults {
  private readonly planned = new Map<number, Fault>();

  /** Plans a fault for the n-th sync of the host, counted from 1; a second plan for the same sync replaces the first. */
  plan(sync: number, fault: Fault): void {
    this.planned.set(sync, fault);
  }

  /** Forgets every planned fault. */
  clear(): void {
    this.planned.clear();
  }

  /** The fault planned for this sync, which is then used up. */
  take(sync: number): Fault | undefined {
    const fault = this.planned.get(sync);
    this.planned.delete(sync);
    return fault;
  }
}
