import type { ProtocolHost } from '../../src/host/protocol/protocolHost';

/**
 * Measures the longest task of the client: how long our code, and Microsoft's library with it, keep the thread from everybody else. The
 * host shares the thread here, though it is another program in Excel: it carries out each batch in a task of its own, which is not
 * counted. A task takes the less of its wall time and the processor's, so that other programs do not count either.
 */
export class TaskWatch {
  #longestMs = 0;
  #isHosts = false;
  #isWatching = true;
  #began = performance.now();
  #cpu = process.cpuUsage();

  constructor(host: ProtocolHost) {
    const execute = host.execute.bind(host);
    host.execute = async (...batch) => {
      await turn();
      this.#isHosts = true;
      const answer = await execute(...batch);
      await turn();
      return answer;
    };
    this.#beat();
  }

  /** Ends the watch. @returns the longest task in milliseconds */
  stop(): number {
    this.#end();
    this.#isWatching = false;
    return this.#longestMs;
  }

  #beat(): void {
    if (!this.#isWatching) return;
    this.#end();
    setImmediate(() => this.#beat());
  }

  /** A turn of the event loop is over. */
  #end(): void {
    const spent = process.cpuUsage(this.#cpu);
    const ms = Math.min(performance.now() - this.#began, (spent.user + spent.system) / 1000);
    if (!this.#isHosts) this.#longestMs = Math.max(this.#longestMs, ms);
    this.#isHosts = false;
    this.#began = performance.now();
    this.#cpu = process.cpuUsage();
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
