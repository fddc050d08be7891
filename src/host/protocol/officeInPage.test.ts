/** @jest-environment jsdom */
import { playExcelInPage } from './officeInPage';
import type { PageHost } from './officeInPage';

const batch = '{"Actions":[],"ObjectPaths":{}}';

/** Plays Excel for a frame whose answers are collected. */
function play(): { frame: HTMLIFrameElement; host: PageHost; answers: () => unknown[]; stop: () => void } {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const execute = jest.fn((text: string, flags?: number) => Promise.resolve(`${text}/${flags}`));
  const host: PageHost = { execute, apiLevel: '1.14', language: 'sv-SE' };
  const stop = playExcelInPage(frame, host, { paneUrl: '/pane.html?a=1', documentUrl: 'bok.xlsx' });
  const pane = frame.contentWindow;
  if (pane === null) throw new Error('the frame has no window');
  const post = jest.spyOn(pane, 'postMessage').mockImplementation();
  return {
    frame,
    host,
    stop,
    answers: () => post.mock.calls.map(([text]) => JSON.parse(text as string) as unknown),
  };
}

/** Sends a request as office.js in the frame does. */
async function send(
  frame: HTMLIFrameElement,
  action: string,
  data: unknown,
  { origin = location.origin, actionType = 0 } = {},
): Promise<void> {
  const request = {
    _messageType: 0,
    _actionType: actionType,
    _actionName: action,
    _conversationId: 'conversation1',
    _correlationId: 7,
    _data: data,
  };
  const source = frame.contentWindow;
  window.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(request), source, origin }));
  await new Promise((resolve) => setTimeout(resolve));
}

describe('a page that plays Excel on the web', () => {
  test('opens the pane with the host in the query and the conversation in the fragment', () => {
    const address = new URL(play().frame.src);
    expect(address.searchParams.get('a')).toBe('1');
    expect(address.searchParams.get('_host_Info')).toBe('Excel$Web$16.01$sv-SE$$$$0');
    expect(decodeURIComponent(address.hash)).toBe(
      `#&_xdm_Info=conversation1|addin1|${location.origin}/&_serializer_version=1`,
    );
  });

  test('tells language, document and requirement sets once asked', async () => {
    const { frame, answers } = play();
    await send(frame, 'ContextActivationManager_getAppContextAsync', null);
    expect(answers()).toMatchObject([
      {
        _messageType: 1,
        _correlationId: 7,
        _errorCode: 0,
        _data: {
          _appUILocale: 'sv-SE',
          _docUrl: 'bok.xlsx',
          _requirementMatrix: expect.stringContaining('"ExcelApi":"1.14"'),
        },
      },
    ]);
  });

  test('hands batches to the host and its answer back', async () => {
    const { frame, host, answers } = play();
    await send(frame, 'executeMethod', {
      DdaMethod: { DispatchId: 93 },
      ArrayData: ['', 'POST', 'ProcessQuery', [], batch, 0, 64],
    });
    expect(host.execute).toHaveBeenCalledWith(batch, 64);
    expect(answers()).toMatchObject([{ _data: { Error: 0, Data: [200, '', `${batch}/64`, []] } }]);
  });

  test.each([
    ['takes the news that handlers are ready', 'NotifyActionHandlerReady', '{"Results":[]}'],
    ['refuses to open another workbook', 'CreateAndOpenWorkbook', expect.stringContaining('ApiNotFound')],
  ])('%s itself, without troubling the workbook', async (_what, method, body) => {
    const { frame, host, answers } = play();
    const own = JSON.stringify({ Actions: [{ Name: method }] });
    await send(frame, 'executeMethod', {
      DdaMethod: { DispatchId: 93 },
      ArrayData: ['WacPartition', '', '', [], own],
    });
    expect(answers()).toMatchObject([{ _data: { Data: [200, '', body, []] } }]);
    expect(host.execute).not.toHaveBeenCalled();
  });

  test('answers everything else harmlessly', async () => {
    const { frame, host, answers } = play();
    await send(frame, 'ContextActivationManager_notifyHost', ['x']);
    await send(frame, 'executeMethod', { DdaMethod: { DispatchId: 64 }, ArrayData: [] });
    expect(answers()).toHaveLength(2);
    expect(host.execute).not.toHaveBeenCalled();
  });

  test('takes the registration of events', async () => {
    const { frame, answers } = play();
    await send(frame, 'richApiMessage', { eventDispId: 33 }, { actionType: 1 });
    expect(answers()).toMatchObject([{ _actionName: 'richApiMessage', _data: { Error: 0 } }]);
  });

  test('listens to nobody but the pane, and not after it was stopped', async () => {
    const { frame, answers, stop } = play();
    await send(frame, 'executeMethod', {}, { origin: 'https://annan.example' });
    window.dispatchEvent(
      new MessageEvent('message', { data: 'no JSON', source: frame.contentWindow, origin: location.origin }),
    );
    stop();
    await send(frame, 'executeMethod', {});
    expect(answers()).toEqual([]);
  });
});
