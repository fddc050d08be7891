import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { associateRibbon, type RibbonEvent, type RibbonSetup } from './ribbon';

type Handler = (event?: RibbonEvent) => Promise<void>;

/** Associates with a fake Office and pane (plain functions), and gives the handlers by name. */
function handlers(own: Partial<RibbonSetup>): { byName: Map<string, Handler>; showPane: jest.Mock } {
  const byName = new Map<string, Handler>();
  const showPane = jest.fn(() => Promise.resolve());
  associateRibbon({
    associate: (name, handler) => byName.set(name, handler),
    check: () => Promise.resolve(),
    colour: () => Promise.resolve({ needsPane: false }),
    summarise: () => Promise.resolve({ needsPane: false }),
    showPane,
    ...own,
  });
  return { byName, showPane };
}

const asset = (path: string): string => readFileSync(join(__dirname, '../..', path), 'utf8');

test('answers every function of the manifest and of the shortcuts, and no others', () => {
  const inManifest = [...asset('manifest.xml').matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)];
  const { actions } = JSON.parse(asset('assets/shortcuts.json')) as { actions: { id: string }[] };
  const named = [...inManifest.map((match) => match[1]), ...actions.map(({ id }) => id)];
  expect([...handlers({}).byName.keys()].sort()).toEqual([...new Set(named)].sort());
});

test.each(['colour', 'summarise'] as const)('%s leaves the pane closed when all is well', async (name) => {
  const completed = jest.fn();
  const { byName, showPane } = handlers({});
  await byName.get(name)?.({ completed });
  expect(showPane).not.toHaveBeenCalled();
  expect(completed).toHaveBeenCalledTimes(1);
});

test.each(['colour', 'summarise', 'check', 'open'] as const)(
  '%s shows the pane when something must be seen, and then frees the button',
  async (name) => {
    const happened: string[] = [];
    const seen = () => Promise.resolve({ needsPane: true });
    const { byName, showPane } = handlers({ colour: seen, summarise: seen });
    showPane.mockImplementation(() => Promise.resolve(void happened.push('shown')));
    await byName.get(name)?.({ completed: () => happened.push('completed') });
    expect(happened).toEqual(['shown', 'completed']);
  },
);

test('a shortcut may come without an event', async () => {
  const { byName, showPane } = handlers({});
  await byName.get('open')?.();
  expect(showPane).toHaveBeenCalledTimes(1);
});

test.each([
  ['the command', 'colour', { colour: () => Promise.reject(new Error('no')) }],
  ['the check', 'check', { check: () => Promise.reject(new Error('no')) }],
  ['the refresh', 'summarise', { summarise: () => Promise.reject(new Error('no')) }],
  ['the pane', 'check', { showPane: () => Promise.reject(new Error('no')) }],
])('frees the button also when %s fails', async (_, name, own) => {
  const completed = jest.fn();
  const { byName } = handlers(own);
  await expect(byName.get(name)?.({ completed })).rejects.toThrow('no');
  expect(completed).toHaveBeenCalledTimes(1);
});
