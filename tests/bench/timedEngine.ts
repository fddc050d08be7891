import type { CalcEngine, EngineFactory } from '../../src/host/model/calc/calcEngine';

/** An engine factory that adds up the time its engines take; `ms()` gives it. In Excel that time is Excel's own. */
export function timedEngine(make: EngineFactory): {
  readonly factory: EngineFactory;
  readonly ms: () => number;
} {
  let ms = 0;
  const timed = <Result>(run: () => Result): Result => {
    const start = performance.now();
    try {
      return run();
    } finally {
      ms += performance.now() - start;
    }
  };
  const factory = (): CalcEngine => {
    const engine = timed(make);
    return {
      setSheets: (names) => {
        timed(() => {
          engine.setSheets(names);
        });
      },
      setCell: (cell, content) => {
        timed(() => {
          engine.setCell(cell, content);
        });
      },
      evaluate: () => {
        timed(() => {
          engine.evaluate();
        });
      },
      value: (cell) => timed(() => engine.value(cell)),
      dispose: () => {
        engine.dispose();
      },
    };
  };
  return { factory, ms: () => ms };
}
