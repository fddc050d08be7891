import { Model } from '@ironcalc/wasm';

const known = new Map<string, boolean>();
let scratch: Model | undefined;

/** Whether the engine has a function of this name: it writes those it knows back in capitals. The engine must be loaded. */
export function engineKnows(name: string): boolean {
  const upper = name.toUpperCase();
  const answer = known.get(upper) ?? ask(upper);
  known.set(upper, answer);
  return answer;
}

function ask(name: string): boolean {
  if (scratch === undefined) {
    scratch = new Model('scratch', 'en', 'UTC', 'en');
    scratch.pauseEvaluation();
  }
  scratch.setUserInput(0, 1, 1, `=${name}(1,1)`);
  return scratch.getCellContent(0, 1, 1).startsWith(`=${name}(`);
}
