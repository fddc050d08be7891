import type {
  Flow,
  FlowSide,
  PurposeSummary,
  RedistributionSummary,
} from '../../../domain/summary/redistributionFigures';
import type { SummaryCell, SummaryRow } from '../summaryBlock';
import { mkrOf, moneyFormat } from '../summaryFormats';
import { TEXT_COLUMN, LABEL_COLUMN, WORD_COLUMN } from '../summaryGrid';
import { cell, figure, figures } from '../summaryRows';
import {
  isRegion,
  textRows,
  unitsOf,
  type MadeSection,
  type SectionContext,
  type SummarySection,
} from '../summarySection';
import { codeCell, codeHeader, texts } from './moneySections';

/** Redistributions are decided in hundredths of mkr. */
const DECIMALS = 2;
const FORMAT = moneyFormat(DECIMALS);

/** Redistributions per Ändamål: who gives, who receives, how much, for how long, decided where. */
export function redistributionSection(context: SectionContext): MadeSection {
  const { part, rows, words } = context;
  const { headers } = words;
  const found = redistributionsIn(context);
  if (found === null) return { empty: 'redistributions' };
  return {
    key: 'redistributions',
    heading: rows.heading('redistributions', words.sections.redistributions),
    headers: [
      rows.header('redistributions', { text: headers.purpose, word: headers.duration }, [headers.amount]),
    ],
    units: found.purposes.flatMap((purpose) => unitsOf(purposeRows(purpose, isRegion(part), context))),
  };
}

/** The net per area, with the total. */
export function areaFlowSection(context: SectionContext): SummarySection | null {
  const { rows, words } = context;
  const { headers } = words;
  const found = redistributionsIn(context);
  if (found === null) return null;
  return {
    key: 'areaFlows',
    isTable: true,
    heading: rows.heading('areaFlows', words.areaFlows),
    headers: [
      rows.header('areaFlows', { label: codeHeader(context), text: headers.area }, [
        headers.given,
        headers.received,
        headers.newMoney,
        headers.net,
      ]),
    ],
    units: [
      ...found.areas.map((area) => [
        rows.row(
          `flow:${area.board.code}:${area.area}`,
          'item',
          {
            [LABEL_COLUMN]: codeCell(area.board.code, context),
            [TEXT_COLUMN]: cell('plain', area.area === '' ? words.wholeBoard : area.area),
            ...figures(flowCells(area)),
          },
          2,
        ),
      ]),
      [
        rows.row('flow:total', 'total', {
          [TEXT_COLUMN]: cell('total', words.total([])),
          ...figures(flowCells(found.total, 'totalFigure')),
        }),
      ],
    ],
  };
}

function redistributionsIn({ part: { redistributions } }: SectionContext): RedistributionSummary | null {
  return redistributions === null || redistributions.purposes.length === 0 ? null : redistributions;
}

function purposeRows(
  purpose: PurposeSummary,
  isRegionWide: boolean,
  context: SectionContext,
): readonly SummaryRow[] {
  const { rows, words } = context;
  const key = `purpose:${purpose.stage}:${purpose.purpose}`;
  const sides = (all: readonly FlowSide[]): string =>
    all
      .map(({ board, area, amountSek }) => {
        const whose = isRegionWide || board.code !== context.part.code ? [board.name] : [];
        const name = [...whose, area].filter((each) => each !== '').join(', ');
        return `${name === '' ? board.name : name} ${words.amount(amountSek, DECIMALS)}`;
      })
      .join('; ');
  const lines = [
    purpose.givers.length === 0 ? '' : words.givers(sides(purpose.givers)),
    purpose.receivers.length === 0 ? '' : words.receivers(sides(purpose.receivers)),
    purpose.counterparts.length === 0 ? '' : words.counterparts(purpose.counterparts.join(', ')),
    balanceLine(purpose, context),
    [
      words.types(purpose.types.join(', '), purpose.stage),
      purpose.decisions.length === 0 ? words.noDecision : words.decision(purpose.decisions.join('; ')),
    ].join(' '),
  ];
  const name = rows.row(key, 'item', {
    [TEXT_COLUMN]: cell('name', purpose.purpose === '' ? words.noPurpose : purpose.purpose),
    [WORD_COLUMN]: purpose.durations.length === 0 ? undefined : cell('plain', purpose.durations.join(', ')),
    ...figures([figure(mkrOf(purpose.amountSek), FORMAT)]),
  });
  return [name, ...textRows(context, `${key}:text`, [texts(lines).join(' ')])];
}

/** What is left when givers and receivers are added up, where they should balance. */
function balanceLine(
  { residueSek, verdict, counterparts }: PurposeSummary,
  { words }: SectionContext,
): string {
  const isLeft = verdict === 'unbalanced' && counterparts.length === 0;
  return isLeft || verdict === 'rounding' ? words.residue(residueSek, verdict === 'rounding') : '';
}

function flowCells(flow: Flow, style: 'figure' | 'totalFigure' = 'figure'): readonly SummaryCell[] {
  return [flow.givenSek, flow.receivedSek, flow.newMoneySek, flow.netSek].map((amount) =>
    figure(mkrOf(amount), FORMAT, '', style),
  );
}
