import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { GroupProposal } from '../../commands/group';
import type { RedistributionReading } from '../../commands/readRedistributions';
import type { AmountLine, PurposeOverview } from '../../domain/redistribution/redistributionOverview';
import type { PlannedLine } from '../../domain/redistribution/plannedRedistribution';
import type { Language } from '../../text/language';
import type { PaneServices } from '../paneServices';
import { fakeServices, renderPane, type RenderedPane } from '../renderPane';

export const RS = 'Regionstyrelsen';
export const HSN = 'Hälso- och sjukvårdsnämnden';

/** A row of the sheet, in kronor. */
export function line(
  rowNumber: number,
  board: string,
  amountSek: number,
  own: Partial<AmountLine> = {},
): AmountLine {
  return {
    rowNumber,
    board,
    amountSek,
    area: '',
    text: '',
    counterparts: [],
    purpose: 'FVIS',
    type: 'Omfördelning',
    stage: 'Under året',
    duration: '',
    decision: '',
    decisionDate: null,
    ...own,
  };
}

const GIVER = line(5, RS, -12_300_000, { area: 'Service', text: 'till vården' });
const RECEIVER = line(6, HSN, 12_300_000);
const NEW_MONEY = line(7, HSN, 40_500_000, { purpose: 'Läkemedel', type: 'Tillskott' });
const LONELY = line(8, RS, -360_000, { purpose: 'Flytt av tjänst' });

function purpose(own: Partial<PurposeOverview>): PurposeOverview {
  return {
    purpose: 'FVIS',
    stage: 'Under året',
    boards: [RS, HSN],
    missingBoards: [],
    isClosed: true,
    type: 'Omfördelning',
    mustNetToZero: true,
    residueSek: 0,
    toleranceSek: 10,
    verdict: 'balanced',
    givers: [],
    receivers: [],
    newMoney: [],
    withoutAmount: [],
    flows: [],
    givenSek: 0,
    receivedSek: 0,
    newMoneySek: 0,
    netSek: 0,
    ...own,
  };
}

const NOTHING = { givenSek: 0, receivedSek: 0, newMoneySek: 0, netSek: 0 };

/** A purpose that balances, new money, and one that does not balance; invented figures. */
export const READING: Extract<RedistributionReading, { kind: 'read' }> = {
  kind: 'read',
  sheet: 'Omfördelningar',
  budgetSheet: 'Budget',
  board: null,
  stages: ['Under året'],
  proposals: [],
  withoutAmount: [],
  lacksPurposeColumn: false,
  overview: {
    stage: null,
    purposes: [
      purpose({
        givers: [GIVER],
        receivers: [RECEIVER],
        givenSek: -12_300_000,
        receivedSek: 12_300_000,
        flows: [
          {
            purpose: 'FVIS',
            from: { board: RS, area: 'Service', rowNumber: 5 },
            to: { board: HSN, area: '', rowNumber: 6 },
            amountSek: 12_300_000,
          },
        ],
      }),
      purpose({
        purpose: 'Läkemedel',
        type: 'Tillskott',
        mustNetToZero: false,
        verdict: 'net',
        newMoney: [NEW_MONEY],
        newMoneySek: 40_500_000,
        residueSek: 40_500_000,
      }),
      purpose({
        purpose: 'Flytt av tjänst',
        verdict: 'unbalanced',
        givers: [LONELY],
        givenSek: -360_000,
        residueSek: -360_000,
      }),
    ],
    withoutPurpose: [],
    boards: [
      { board: RS, rowCount: 2, ...NOTHING, givenSek: -12_660_000, netSek: -12_660_000 },
      {
        board: HSN,
        rowCount: 2,
        givenSek: 0,
        receivedSek: 12_300_000,
        newMoneySek: 40_500_000,
        netSek: 52_800_000,
      },
    ],
    all: {
      givenSek: -12_660_000,
      receivedSek: 12_300_000,
      newMoneySek: 40_500_000,
      netSek: 40_140_000,
    },
    boardFlows: [
      {
        from: { board: RS, area: '' },
        to: { board: HSN, area: '' },
        amountSek: 12_300_000,
        purposes: [{ purpose: 'FVIS', amountSek: 12_300_000 }],
      },
    ],
    areaFlows: [
      {
        from: { board: RS, area: 'Service' },
        to: { board: HSN, area: '' },
        amountSek: 12_300_000,
        purposes: [{ purpose: 'FVIS', amountSek: 12_300_000 }],
      },
    ],
    remaining: [
      {
        board: HSN,
        area: 'Sjukhusvård',
        rowNumber: 6,
        budgetSek: 3e9,
        steps: [],
        leftSek: 3e9,
        uncovered: [],
      },
      remainingService(),
    ],
  },
};

/** Service has 5 mkr, gives 3 and then 4, which is more than it has. */
function remainingService() {
  const steps = [
    { rowNumber: 5, purpose: 'FVIS', decisionDate: 44_986, amountSek: -3_000_000, leftSek: 2_000_000 },
    { rowNumber: 9, purpose: 'IT', decisionDate: null, amountSek: -4_000_000, leftSek: -2_000_000 },
  ];
  const uncovered = steps.slice(1);
  return { board: RS, area: 'Service', rowNumber: 5, budgetSek: 5e6, steps, leftSek: -2e6, uncovered };
}

/** Two rows that could be one purpose, and a third that disturbs another. */
export const PROPOSALS: readonly GroupProposal[] = [
  proposal('Licensavtal', [10, 11], {
    alternatives: [{ kind: 'otherName', name: 'Licenser för kliniker' }],
  }),
  proposal('Forskning', [12, 13, 14], {
    verdict: 'net',
    residueSek: 500_000,
    reason: { kind: 'sharedWords', words: ['forskning'] },
    alternatives: [{ kind: 'without', row: 14, residueSek: 0, verdict: 'zero' }],
  }),
];

function proposal(name: string, rows: readonly number[], own: Partial<GroupProposal>): GroupProposal {
  return {
    proposal: name,
    isExisting: false,
    rows,
    residueSek: 0,
    verdict: 'zero',
    reason: { kind: 'sameText' },
    alternatives: [],
    members: rows.map((rowNumber) => ({
      rowNumber,
      board: RS,
      area: '',
      text: name,
      purpose: '',
      stage: 'Under året',
      amountSek: rowNumber % 2 === 0 ? -500_000 : 500_000,
    })),
    ...own,
  };
}

/** The same workbook before anybody has filled in Ändamål. */
export const WITHOUT_PURPOSES: typeof READING = {
  ...READING,
  proposals: PROPOSALS,
  overview: { ...READING.overview, purposes: [], withoutPurpose: [GIVER, RECEIVER] },
};

/** A row that would be written. */
export function plannedLine(board: string, amountSek: number, area = ''): PlannedLine {
  return {
    board,
    area,
    amountSek,
    counterpart: '',
    purpose: 'Ny mottagning',
    text: '',
    type: 'Omfördelning',
    stage: 'Under året',
    duration: '',
    fullYearEffectSek: null,
    validFrom: null,
    decision: '',
    decisionDate: null,
  };
}

/** Renders the pane with Omfördelningar open on a reading. */
export function renderRedistributions(
  own: Partial<PaneServices> = {},
  reading: RedistributionReading = READING,
  language: Language = 'sv',
): Promise<RenderedPane> {
  const services = fakeServices({ readRedistributions: () => Promise.resolve(reading), ...own });
  return renderPane(services, language, 'redistributions');
}

/** What the tests look at and press. */
export const tab = (name: string | RegExp): Promise<void> =>
  userEvent.click(screen.getByRole('tab', { name }));
export const press = (name: string | RegExp): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name }));
export const statusBar = (): HTMLElement => within(screen.getByRole('contentinfo')).getByRole('status');
