import type { EventMessage } from '../../protocol/events/eventMessage';
import { PaneEvents } from './paneEvents';

const changed: EventMessage = {
  messageCategory: 65536,
  messageType: 10,
  targetId: 'Workbook',
  message: '{"address":"A1"}',
  id: '1',
  isRemoteOverride: true,
};
const selected: EventMessage = { ...changed, messageType: 2, targetId: '', message: '{}', id: '2' };

test('office.js gets what it has registered for, in its own form', () => {
  const events = new PaneEvents();
  const send = jest.fn();
  events.forward([changed, selected], send);
  expect(send).not.toHaveBeenCalled();

  events.register('richApiMessage');
  events.forward([changed, selected], send);
  const entry = [65536, 10, 'Workbook', '{"address":"A1"}', '1', true];
  expect(send.mock.calls).toEqual([['richApiMessage', { ArrayData: [entry] }]]);

  events.register('documentSelectionChanged');
  events.unregister('richApiMessage');
  send.mockClear();
  events.forward([changed, selected], send);
  expect(send.mock.calls).toEqual([['documentSelectionChanged', {}]]);
});
