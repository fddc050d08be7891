import { ironCalcInNode } from '../calc/ironCalcInNode';
import { WorkbookModel } from '../workbookModel';

test('a new page set-up does not fill the engine anew; a new name does', () => {
  const makeEngine = ironCalcInNode();
  let enginesMade = 0;
  const engine = (): ReturnType<typeof makeEngine> => {
    enginesMade += 1;
    return makeEngine();
  };
  const model = WorkbookModel.blank({ engine });
  const sheet = model.activeSheet;
  sheet.setInput(0, 0, 2);
  sheet.setInput(0, 1, '=A1*2');
  expect([sheet.value(0, 1), enginesMade]).toEqual([4, 1]);
  model.definedNames.setBuiltIn('Print_Titles', sheet, 'Blad1!$1:$1');
  sheet.setInput(0, 0, 3);
  expect([sheet.value(0, 1), enginesMade]).toEqual([6, 1]);
  model.addName('Antal', '=Blad1!$A$1');
  expect([sheet.value(0, 1), enginesMade]).toEqual([6, 2]);
});
