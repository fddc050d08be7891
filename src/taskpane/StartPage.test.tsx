/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Language } from '../text/language';
import { paneText } from '../text/paneText';
import { App, type AppStart } from './App';
import type { StartProblem } from './StartPage';

function renderStart(start: AppStart, language: Language = 'sv'): jest.Mock {
  const onRetry = jest.fn();
  render(<App start={start} text={paneText(language)} readTone={() => 'light'} onRetry={onRetry} />);
  return onRetry;
}

test.each<[StartProblem, Language, string, RegExp]>([
  ['noOffice', 'sv', 'Måltavlan får ingen kontakt med Excel', /appsforoffice\.microsoft\.com/],
  ['noOffice', 'en', 'Måltavlan cannot reach Excel', /appsforoffice\.microsoft\.com/],
  ['notExcel', 'sv', 'Måltavlan arbetar i Excel', /Öppna arbetsboken i Excel/],
  ['notExcel', 'en', 'Måltavlan works inside Excel', /Open the workbook in Excel/],
  ['tooOld', 'sv', 'Den här versionen av Excel är för gammal', /ExcelApi 1\.14/],
  ['tooOld', 'en', 'This version of Excel is too old', /ExcelApi 1\.14/],
])('%s (%s): says what is wrong and what to do', async (problem, language, title, words) => {
  const onRetry = renderStart({ kind: 'problem', problem }, language);
  expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
  expect(screen.getByText(words)).toBeVisible();
  expect(screen.getAllByRole('listitem').length).toBeGreaterThanOrEqual(2);
  await userEvent.click(screen.getByRole('button'));
  expect(onRetry).toHaveBeenCalledTimes(1);
});

test('says that it is starting', () => {
  renderStart({ kind: 'starting' });
  expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'true');
  expect(screen.getByText('Startar …')).toBeVisible();
});
