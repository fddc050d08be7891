import { relationshipsPartOf, relativeTarget, resolveTarget } from './partPath';

describe('part names', () => {
  it('have their relationships beside them', () => {
    expect(relationshipsPartOf('')).toBe('_rels/.rels');
    expect(relationshipsPartOf('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
  });

  it.each([
    ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
    ['xl/workbook.xml', '/xl/styles.xml', 'xl/styles.xml'],
    ['', './xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/workbook.xml', '../../../etc/passwd', 'etc/passwd'],
  ])('in %j the target %j means %j', (source, target, part) => {
    expect(resolveTarget(source, target)).toBe(part);
  });

  it.each([
    ['xl/worksheets/sheet1.xml', 'xl/tables/table1.xml', '../tables/table1.xml'],
    ['xl/workbook.xml', 'xl/styles.xml', 'styles.xml'],
    ['xl/workbook.xml', 'customXml/item1.xml', '../customXml/item1.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/a/b.xml', 'xl/a', '../a'],
  ])('from %j to %j is written %j', (source, part, target) => {
    expect(relativeTarget(source, part)).toBe(target);
    expect(resolveTarget(source, target)).toBe(part);
  });
});
