import { subtract } from '../../model/area';
import { HostError } from '../../model/hostError';
import { blockAreas } from '../../model/sheet/ruleAreas';
import type { Validation } from '../../model/validation';
import type { ObjectType } from '../objectType';
import type { Cells } from '../rangeReference';
import { asAlert, asPrompt, asRule } from '../values/asValidation';
import { asFlag } from '../values/asFlag';
import { validCells } from '../values/validCells';

/** What cells without validation read as, and what a new rule starts from. */
const none: Validation = {
  type: 'None',
  rule: {},
  errorAlert: { title: '', message: '', showAlert: true, style: 'Stop' },
  prompt: { title: '', message: '', showPrompt: true },
  ignoreBlanks: true,
};

/** Excel.DataValidation. Where cells differ, the type says how and the rest is null. */
export const dataValidationType: ObjectType<Cells> = {
  scalars: {
    ErrorAlert: {
      api: '1.8',
      get: (cells) => read(cells)?.errorAlert ?? null,
      set: (cells, value) => change(cells, { errorAlert: asAlert(value) }),
    },
    IgnoreBlanks: {
      api: '1.8',
      get: (cells) => read(cells)?.ignoreBlanks ?? null,
      set: (cells, value) => change(cells, { ignoreBlanks: asFlag(value) }),
    },
    Prompt: {
      api: '1.8',
      get: (cells) => read(cells)?.prompt ?? null,
      set: (cells, value) => change(cells, { prompt: asPrompt(value) }),
    },
    Rule: {
      api: '1.8',
      get: (cells) => read(cells)?.rule ?? null,
      set: (cells, value) => write(cells, { ...(read(cells) ?? none), rule: asRule(value) }),
    },
    Type: { api: '1.8', get: (cells) => read(cells)?.type ?? differingType(cells) },
    Valid: {
      api: '1.8',
      get: (cells) => {
        const validation = read(cells);
        return validation && validCells(cells, validation);
      },
    },
  },
  methods: {
    Clear: { api: '1.8', call: (cells) => write(cells, null) },
  },
};

/** The cells' common validation; null when they differ. */
function read({ sheet, areas }: Cells): Validation | null {
  const [first, ...others] = areas.map((area) => sheet.validation(area));
  if (first === undefined || first === 'mixed') return null;
  if (others.some((other) => JSON.stringify(other) !== JSON.stringify(first))) return null;
  return first ?? none;
}

/** Excel.DataValidationType of cells that differ: some without any rule, or all with one but not the same. */
function differingType({ sheet, areas }: Cells): 'MixedCriteria' | 'Inconsistent' {
  const ruled = sheet.validations.nodes().flatMap(blockAreas);
  const bare = ruled.reduce((left, area) => left.flatMap((part) => subtract(part, area)), [...areas]);
  return bare.length > 0 ? 'MixedCriteria' : 'Inconsistent';
}

/** Changes alert, prompt or blanks. Throws InvalidOperation where there is no rule to say them for. */
function change(cells: Cells, patch: Partial<Validation>): void {
  const validation = read(cells);
  if (validation === null || validation.type === 'None')
    throw new HostError('InvalidOperation', 'the cells have no validation rule in common');
  write(cells, { ...validation, ...patch });
}

function write({ sheet, areas }: Cells, validation: Validation | null): void {
  for (const area of areas) sheet.setValidation(area, validation);
}
