import { answerOfficeBatch } from './officeServices';

const service = { 1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.AppRuntime.AppRuntimeService' } };

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
  const answer = answerOfficeBatch(batch, { setPaneShown, isPaneShown: () => false });
  expect(answer).toBe('{"Results":[{"ActionId":3,"Value":{}}]}');
  expect(setPaneShown).toHaveBeenCalledWith(true);
});

test('leaves the workbook\u2019s batches to the workbook', () => {
  const batch = JSON.stringify({ Actions: [], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } } });
  expect(answerOfficeBatch(batch, { setPaneShown: jest.fn(), isPaneShown: () => true })).toBeNull();
});
