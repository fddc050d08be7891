import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { BoardFile } from '../../commands/readBoardFile';
import type { CollectionReport } from '../../domain/collect/collectionReport';
import type { Language } from '../../text/language';
import type { PaneServices } from '../paneServices';
import { fakeServices, renderPane, type RenderedPane } from '../renderPane';
import type { CollectServices } from './collectServices';
import { collectionReport } from './testReports';

/** A reader that gives these files for whatever is chosen, by their names. */
export function fakeReader(files: readonly BoardFile[]): CollectServices['readBoardFiles'] {
  return (chosen, onRead) => {
    const read = chosen.map(({ name }, index): BoardFile => {
      const file = files.find((each) => each.name === name);
      if (file === undefined) throw new Error(`no file ${name}`);
      onRead(index, file);
      return file;
    });
    return Promise.resolve({ files: Promise.resolve(read), cancel: () => undefined });
  };
}

/** Renders the pane with Samla in open; `report` tells of files as they are when asked. */
export function renderCollect(
  report: (files: readonly BoardFile[], decisions: ReadonlyMap<number, string>) => CollectionReport = () =>
    collectionReport(),
  own: Partial<PaneServices> = {},
  language: Language = 'sv',
): Promise<RenderedPane> {
  const services = fakeServices({
    previewCollection: (files, decisions) =>
      Promise.resolve({ kind: 'preview', report: report(files, decisions) }),
    ...own,
  });
  return renderPane(services, language, 'collect');
}

/** Chooses files as the browser's dialog gives them. */
export async function chooseFiles(...names: readonly string[]): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('no file input');
  const files = names.map((name) => new File(['x'], name));
  await userEvent.setup({ applyAccept: false }).upload(input, files);
}

/** What the tests look at and press. */
export const statusBar = (): HTMLElement => within(screen.getByRole('contentinfo')).getByRole('status');
export const fileCards = (): HTMLElement[] =>
  within(screen.getByRole('list', { name: 'Filer' })).getAllByRole('heading', { level: 3 });
export const press = (name: string | RegExp): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name }));
