import { answerOfficeBatch } from './officeServices';

const service = { 1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.AppRuntime.AppRuntimeService' } };

const services = { setPaneShown: jest.fn(), isPaneShown: () => false, openEmptyWorkbook: jest.fn() };

test('shows the pane when the add-in asks for it', () => {
  const setPaneShown = jest.fn();
  const action = {
    Id: 3,
    ActionType: 3,
    Name: 'SetAppRuntimeState',
    ObjectPathId: 1,
    ArgumentInfo: { Arguments: ['Visible'] },
  };
  const batch = JSON.stringify({ Actions: [action], ObjectPaths: service });
  const answer = answerOfficeBatch(batch, { ...services, setPaneShown });
  expect(answer).toBe('{"Results":[{"ActionId":3,"Value":{}}]}');
  expect(setPaneShown).toHaveBeenCalledWith(true);
});

test('leaves the workbook\u2019s batches to the workbook', () => {
  const batch = JSON.stringify({ Actions: [], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } } });
  expect(answerOfficeBatch(batch, services)).toBeNull();
});

test('opens an empty workbook when the add-in asks for one, and leaves one from a file to be refused', () => {
  const openEmptyWorkbook = jest.fn();
  const asked = (base64: string | null): string =>
    JSON.stringify({
      Actions: [
        { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
        {
          Id: 3,
          ActionType: 3,
          Name: 'CreateAndOpenWorkbook',
          ObjectPathId: 1,
          ArgumentInfo: { Arguments: [base64] },
        },
      ],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
    });
  const answer = answerOfficeBatch(asked(null), { ...services, openEmptyWorkbook });
  expect(answer).toBe('{"Results":[{"ActionId":2,"Value":{}},{"ActionId":3,"Value":{}}]}');
  expect(openEmptyWorkbook).toHaveBeenCalledTimes(1);
  expect(answerOfficeBatch(asked('UEs='), services)).toBeNull();
});
