import { BookFault } from '../excel/bookFault';
import { paneFault } from './paneFault';
import { faultDetails } from './faultDetails';

test('add-in, Excel, command, codes and message, each on its line', () => {
  const fault = paneFault(new BookFault('protected', 'AccessDenied', 'no'));
  const about = ['Måltavlan 0.1.0', 'Excel: OfficeOnline 16.0, ExcelApi 1.20, sv-SE'];
  expect(faultDetails(fault, about, 'colour').split('\n')).toEqual([
    ...about,
    'Command: colour',
    'BookFault / protected / AccessDenied',
    'no',
  ]);
  expect(faultDetails(fault, [], null)).toBe(fault.details);
});
