import type { SummaryPreview } from '../commands/previewSummaries';
import type { SummariseResult } from '../commands/summarise';
import { createPaneActions } from './paneActions';
import type { PaneServices } from './paneServices';
import { createPaneStore } from './paneStore';
import { fakeServices } from './renderPane';
import { ribbonCommands } from './ribbonCommands';

/** The part of a preview that decides what the ribbon does. */
function preview(outcome: 'added' | 'refreshed'): SummaryPreview {
  const sheet = {
    code: 'RS',
    name: 'Regionstyrelsen',
    sheet: 'Sammanfattning RS',
    outcome,
    rescuedRows: 0,
    moved: [],
    mark: 'm',
  };
  const part = {
    kind: 'preview',
    sheets: [sheet],
    left: [],
    report: { boards: [], region: null },
    comparison: null,
  };
  return part as unknown as SummaryPreview;
}

function ribbon(own: Partial<PaneServices>): ReturnType<typeof ribbonCommands> {
  const store = createPaneStore();
  return ribbonCommands(store, createPaneActions(store, fakeServices(own)));
}

function written(from: SummaryPreview): SummariseResult {
  return { ...from, kind: 'summarised', hasMoved: false };
}

test('summaries that are all there are refreshed without the pane, and the first is shown', async () => {
  const shown = preview('refreshed');
  const summarise = jest.fn(() => Promise.resolve(written(shown)));
  const goTo = jest.fn(() => Promise.resolve({ kind: 'shown' as const }));
  const services = { previewSummaries: () => Promise.resolve(shown), summarise, goTo };
  expect(await ribbon(services).summarise()).toEqual({ needsPane: false });
  expect(summarise).toHaveBeenCalledTimes(1);
  expect(goTo).toHaveBeenCalledWith(expect.objectContaining({ sheet: 'Sammanfattning RS' }));
});

test.each<[string, Partial<PaneServices>]>([
  ['a new summary', { previewSummaries: () => Promise.resolve(preview('added')) }],
  ['a refusal', { previewSummaries: () => Promise.resolve({ kind: 'refused', refusal: 'noRows' }) }],
  ['a failure', { previewSummaries: () => Promise.reject(new Error('no')) }],
])('%s is looked at in the pane first', async (_, services) => {
  const summarise = jest.fn();
  expect(await ribbon({ ...services, summarise }).summarise()).toEqual({ needsPane: true });
  expect(summarise).not.toHaveBeenCalled();
});

test('a write that fails opens the pane', async () => {
  const services = {
    previewSummaries: () => Promise.resolve(preview('refreshed')),
    summarise: () => Promise.reject(new Error('no')),
  };
  expect(await ribbon(services).summarise()).toEqual({ needsPane: true });
});

test('colouring leaves the pane closed unless it fails', async () => {
  expect(await ribbon({}).colour()).toEqual({ needsPane: false });
  expect(await ribbon({ colour: () => Promise.reject(new Error('no')) }).colour()).toEqual({
    needsPane: true,
  });
});
