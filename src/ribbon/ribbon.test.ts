import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { associateRibbon, type RibbonEvent, type RibbonSetup } from './ribbon';

type Handler = (event: RibbonEvent) => Promise<void>;

/** Associates with a fake Office and pane (plain functions), and gives the handlers by name. */
function handlers(own: Partial<RibbonSetup>): { byName: Map<string, Handler>; showPane: jest.Mock } {
  const byName = new Map<string, Handler>();
  const showPane = jest.fn(() => Promise.resolve());
  associateRibbon({
    associate: (name, handler) => byName.set(name, handler),
    check: () => Promise.resolve(),
    colour: () => Promise.resolve({ needsPane: false }),
    summarise: () => Promise.resolve(),
    showPane,
    ...own,
  });
  return { byName, showPane };
}

test('answers every function of the manifest, and no others', () => {
  const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
  const inManifest = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map((match) => match[1]);
  expect([...handlers({}).byName.keys()].sort()).toEqual([...new Set(inManifest)].sort());
});

test.each([
  ['leaves the pane closed when all is well', false, 0],
  ['shows the pane when the user must see something', true, 1],
])('%s', async (_, needsPane, shown) => {
  const completed = jest.fn();
  const { byName, showPane } = handlers({ colour: () => Promise.resolve({ needsPane }) });
  await byName.get('colour')?.({ completed });
  expect(showPane).toHaveBeenCalledTimes(shown);
  expect(completed).toHaveBeenCalledTimes(1);
});

test.each(['check', 'summarise'] as const)(
  '%s, then shows what came of it, and frees the button',
  async (name) => {
    const happened: string[] = [];
    const { byName, showPane } = handlers({ [name]: () => Promise.resolve(void happened.push(name)) });
    showPane.mockImplementation(() => Promise.resolve(void happened.push('shown')));
    await byName.get(name)?.({ completed: () => happened.push('completed') });
    expect(happened).toEqual([name, 'shown', 'completed']);
  },
);

test.each([
  ['the command', 'colour', { colour: () => Promise.reject(new Error('no')) }],
  ['the check', 'check', { check: () => Promise.reject(new Error('no')) }],
  ['the preview', 'summarise', { summarise: () => Promise.reject(new Error('no')) }],
  ['the pane', 'check', { showPane: () => Promise.reject(new Error('no')) }],
])('frees the button also when %s fails', async (_, name, own) => {
  const completed = jest.fn();
  const { byName } = handlers(own);
  await expect(byName.get(name)?.({ completed })).rejects.toThrow('no');
  expect(completed).toHaveBeenCalledTimes(1);
});
