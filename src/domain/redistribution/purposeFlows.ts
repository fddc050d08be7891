import { apportion } from './apportion';
import type { SummedLine } from './boardSums';
import { NEW_MONEY_TYPES } from './redistributionTypes';
import { isShownWhole, SHOWN_SEK } from './splitAmount';

/** A board's area that gives or receives; the area is '' where the row names none. */
export interface FlowParty {
  /** The board's full name; null when unknown. */
  readonly board: string | null;
  readonly area: string;
}

/** What of a row its flows are made of. */
export interface FlowLine extends SummedLine {
  readonly area: string;
  /** The sheet's row number, from 1. */
  readonly rowNumber: number;
}

/** Money that goes from one row to another, above 0, in whole kronor. */
export interface Flow {
  readonly purpose: string;
  /** Null: no row gives it. */
  readonly from: (FlowParty & { readonly rowNumber: number }) | null;
  /** Null: no row receives it. */
  readonly to: (FlowParty & { readonly rowNumber: number }) | null;
  readonly amountSek: number;
}

/**
 * Who gives what to whom within one purpose. The rows say only what each gives and receives; where several give and several receive,
 * nobody has said whose money went where, and it is divided in proportion: the givers in the sheet's order, each over what the
 * receivers still lack, by largest remainder in hundredths of mkr (kronor where a row has more decimals). So what a row gives, and what
 * a row receives, is always exactly the sum of its flows. What is left when one side is larger (rounding, or rows that stand in
 * another workbook) goes to or comes from nobody. New money has no giver and is left out.
 * @example // −63,09 from RS; 46,72 and 16,38 to HSN and RS: RS → HSN 46,71, RS → RS 16,38, nobody → HSN 0,01
 */
export function purposeFlows(purpose: string, lines: readonly FlowLine[]): readonly Flow[] {
  const moved = lines.flatMap(({ amountSek, type, ...line }) =>
    amountSek === null || amountSek === 0 || NEW_MONEY_TYPES.has(type) ? [] : [{ ...line, amountSek }],
  );
  const unit = moved.every(({ amountSek }) => isShownWhole(amountSek)) ? SHOWN_SEK : 1;
  const sideOf = (sign: 1 | -1): Side[] =>
    moved
      .filter(({ amountSek }) => Math.sign(amountSek) === sign)
      .map(({ board, area, rowNumber, amountSek }) => ({
        party: { board, area, rowNumber },
        units: BigInt(Math.abs(amountSek) / unit),
      }));
  const [givers, receivers] = balanced(sideOf(-1), sideOf(1));
  const lacking = receivers.map(({ units }) => units);
  return givers.flatMap((giver) => {
    const parts = apportion(giver.units, lacking);
    return receivers.flatMap((receiver, index): readonly Flow[] => {
      const part = parts[index] ?? 0n;
      lacking[index] = (lacking[index] ?? 0n) - part;
      if (part === 0n) return [];
      return [{ purpose, from: giver.party, to: receiver.party, amountSek: Number(part) * unit }];
    });
  });
}

interface Side {
  readonly party: Flow['from'];
  readonly units: bigint;
}

/** Both sides with the same sum: the smaller gets a nobody for the difference, last. */
function balanced(
  givers: readonly Side[],
  receivers: readonly Side[],
): readonly [readonly Side[], readonly Side[]] {
  const sum = (sides: readonly Side[]): bigint => sides.reduce((total, { units }) => total + units, 0n);
  const difference = sum(receivers) - sum(givers);
  const nobody = { party: null, units: difference < 0n ? 0n - difference : difference };
  if (difference > 0n) return [[...givers, nobody], receivers];
  return difference < 0n ? [givers, [...receivers, nobody]] : [givers, receivers];
}
