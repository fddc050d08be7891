/** @jest-environment jsdom */
import axe from 'axe-core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { paneText } from '../text/paneText';
import { App } from './App';
import { EMPTY, fakeServices, renderPane } from './renderPane';

// Typing and clicking step by step takes seconds on a busy machine.
jest.setTimeout(30_000);

/** What axe finds; colours and layout are for the browser test, as jsdom draws nothing. */
async function violations(): Promise<string[]> {
  const results = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('a standard workbook, with what can be done', async () => {
  await renderPane(fakeServices());
  expect(await violations()).toEqual([]);
});

test('a standard workbook, coloured', async () => {
  await renderPane(fakeServices(), 'sv', 'colour');
  await userEvent.click(screen.getByRole('button', { name: 'Färgsätt' }));
  expect(await violations()).toEqual([]);
});

test('a failed colouring', async () => {
  await renderPane(fakeServices({ colour: () => Promise.reject(new Error('no')) }), 'sv', 'colour');
  await userEvent.click(screen.getByRole('button', { name: 'Färgsätt' }));
  expect(await violations()).toEqual([]);
});

test('an empty workbook with a form that is not filled in', async () => {
  await renderPane(fakeServices({ describe: () => Promise.resolve(EMPTY) }));
  await userEvent.click(screen.getByRole('radio', { name: 'Uppföljning' }));
  await userEvent.click(screen.getByRole('button', { name: 'Skapa arbetsbok' }));
  expect(await violations()).toEqual([]);
});

test('a page that says why the pane cannot work', async () => {
  const start = { kind: 'problem', problem: 'noOffice' } as const;
  render(<App start={start} text={paneText('sv')} readTone={() => 'dark'} onRetry={() => undefined} />);
  expect(await violations()).toEqual([]);
});
