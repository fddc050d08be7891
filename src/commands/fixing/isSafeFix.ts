import type { Finding } from '../../domain/finding';

/**
 * Whether a finding has a fix that gives up nothing somebody entered and guesses nothing: it may be done unseen, with others. What
 * only is likely (a misspelled word, another Mätsätt) and what the user has to choose is not. The same as what Reparera does without asking.
 * @example isSafeFix(numberStoredAsText) // true
 */
export function isSafeFix({ rule, params, fix }: Finding): boolean {
  switch (fix?.kind) {
    case undefined:
    case 'chooseWord':
      return false;
    case 'newId':
    case 'addTable':
    case 'insertColumn':
      return true;
    case 'writeFormula':
      return params['form'] === 'empty' || (params['form'] === 'constant' && fix.params['hasInputs'] === 1);
    case 'writeValue':
      if (rule === 'NAM-01') return params['form'] === 'synonym' || params['form'] === 'blank';
      return rule === 'VAL-02';
  }
}
