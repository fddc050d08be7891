import type { RuleScopes } from './helpWords';

/** What each rule of the check looks for, in English. Source: rules.md 4 and 5. */
export const ruleScopeEn: RuleScopes = {
  'LAY-01': 'A workbook in which neither the sheet Start nor any standard table is recognised.',
  'LAY-02':
    'A table that the layout demands but that is missing, not recognised, or has been made plain cells.',
  'LAY-03': 'A column that the layout has and the table has not, and headers that resemble it.',
  'LAY-04': 'A header with another year or period than the sheet Start states.',
  'LAY-05': 'Two tables or columns with the same headers, of which only one can be read.',
  'LAY-06': 'A layout version that this version of Måltavlan does not know.',
  'LAY-07': 'A kind, board, year or period that is missing or cannot be understood on the sheet Start.',
  'LAY-08': 'An ID that stands on two rows of one table, most often because a row was copied.',
  'VAL-01': 'A cell that cannot be read as what its column holds: a number, a date, an amount.',
  'VAL-02':
    'Numbers, dates and words that are stored as text or with stray spaces, so that Excel’s formulas do not count them.',
  'VAL-03': 'An empty cell in a column that must be filled in, on a row that is otherwise filled in.',
  'VAL-04':
    'A word that is not in the column’s list. Common spellings, such as Årsvis and Pågående, are accepted.',
  'VAL-05': 'Cells that show an Excel error, such as #DIV/0! or #REF!.',
  'VAL-06': 'A formula of the layout that has been replaced by a value, removed or changed.',
  'NAM-01': 'Boards that are not on the sheet Nämnder, or that are written in another way than there.',
  'IND-01': 'Indicators without a target, or whose target is “Svar saknas”, “saknas” or a dash.',
  'IND-02':
    'Counts written in percent, shares without percent, and rows where 0.35 and 35 stand side by side.',
  'IND-03':
    'Öka with a target below the baseline, Minska with one above it, and Öka with a target of 0 or less where the outcome can never be negative.',
  'IND-04': 'Indicators whose target is a number, but with neither Öka nor Minska in Riktning.',
  'IND-05': 'The same indicator twice for one board and goal.',
  'IND-06': 'Indicators and sub-goals whose goal number is not on the sheet Mål for the board.',
  'IND-07': 'Sub-goals without an indicator, and indicators whose sub-goal is not on the sheet Delmål.',
  'IND-08':
    'Indicators that are due this period and have no outcome, and outcomes that cannot be compared with the target.',
  'IND-09':
    'The target Öka or Minska without a baseline. In a plan, also how many other indicators lack one.',
  'IND-10': 'An outcome more than ten times both the target and the baseline.',
  'IND-11': 'A status on the sheet that differs from what the colour rule gives for the row’s figures.',
  'IND-12':
    'Ackumulerat for what is not counted up during the year (percentages, scales, Ja and Nej). In April and August also a question where the name begins with Antal and Mätsätt is empty.',
  'MAL-01': 'Goals and sub-goals without an assessment in a follow-up.',
  'MAL-02':
    'Uppfylls helt although a sub-goal is not reached, or although no indicator is green and at least one is red. Uppfylls inte although no sub-goal and no indicator speaks for it.',
  'MAL-03': 'The same goal number on two rows of one board.',
  'MAL-04': 'One goal number with different names at different boards.',
  'UPP-01':
    'Assignments whose end date has passed at the end of the period, and that are neither finished nor cancelled.',
  'UPP-02': 'End dates before the plan’s year, or other than a date, Löpande or Tills vidare.',
  'UPP-03': 'Assignments that are due this period and have no comment.',
  'BUD-01':
    'The year’s budget where it differs by more than 10 kronor from the sum of the parts in the columns before it.',
  'BUD-02':
    'Omfördelning or Tillskott on the sheet Budget that is not the sum of the area’s rows on the sheet Omfördelningar (Skede Plan), beyond what rounding explains.',
  'BUD-03': 'An area whose budget is turned negative by redistributions.',
  'EKO-01':
    'Deviations without a comment: at least 5 percent of the budget and 0.5 mkr, or at least 10 mkr. The limits are on the sheet Regler.',
  'EKO-02': 'Areas without a forecast for the year in April and August.',
  'EKO-03':
    'A budget for the year on the sheet Ekonomi that is not Aktuell budget on the sheet Budget, beyond what rounding explains.',
  'ATG-01': 'Measures whose achieved effect is less than half of what was planned for the period.',
  'INV-01': 'A forecast of investments more than 1 percent and 0.5 mkr above budget, without a comment.',
  'OMF-01': 'Rows without an amount, with the amount 0, or with one that cannot be read.',
  'OMF-02':
    'A purpose whose rows are all here but do not add up to zero, beyond what rounding explains. For Omfördelning, Fördelat statsbidrag and Teknisk justering.',
  'OMF-03': 'A purpose that adds up to zero only thanks to rounding.',
  'OMF-04': 'A purpose that must add up to zero but has only givers or only receivers.',
  'OMF-05': 'A purpose whose rows are of different Typ.',
  'OMF-06': 'A board’s rows that do not add up to its control sum, beyond what rounding explains.',
  'OMF-07': 'Control sums that differ from the rows, but by no more than rounding explains.',
  'OMF-08': 'A net change among the control sums that is not the sum of all rows.',
  'OMF-09': 'Purposes of mixed types whose net differs from their new money: money has appeared or vanished.',
  'OMF-10': 'Rows with the same board, area, purpose and amount.',
  'OMF-11':
    'Amounts of at least 1,000 mkr, and amounts that would make the purpose balance if they were a thousand or a million times smaller.',
  'OMF-12':
    'Purposes of which no row states Beslut, or whose date of decision lies too far back or after the workbook’s own date.',
  'OMF-13':
    'Rows without Varaktighet, permanent receivers of temporary money, and full-year effects that do not balance.',
  'OMF-14': 'Areas that are not on the sheet Budget for the board.',
  'OMF-15':
    'Givers that give more than they have left of the year’s budget once earlier decisions are counted.',
  'OMF-16': 'Purposes in which the same board and area both gives and receives.',
  'OMF-17':
    'Rows without Ändamål. The proposal builds on the rows’ words and on amounts that cancel out, and is shown with its reason.',
  'OMF-18':
    'Purposes whose Motpart is in another workbook, with the amount that the counterpart should have.',
  'OMF-19': 'A Motpart that is named but has no row in the region’s workbook.',
};
