/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { missingDirection } from './testFindings';
import { drawLists, list, renderCheck } from './renderCheck';

const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>';

beforeAll(drawLists);

test('markup in a cell is shown as the text that it is', async () => {
  await renderCheck([missingDirection(HOSTILE, 28)]);
  expect(list()).toHaveTextContent('<img src=x onerror=');
  expect(document.querySelectorAll('img, script')).toHaveLength(0);
});
