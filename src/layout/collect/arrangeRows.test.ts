import fc from 'fast-check';
import { arrangeRows, type RowBlock } from './arrangeRows';
import { rowEdits } from './rowEdits';

/** What stands in each row afterwards: a kept row by its number, a new one as board and index. */
function shown(
  count: number,
  owners: readonly (readonly [number, number])[],
  blocks: readonly RowBlock[],
): string {
  const rows = arrangeRows({ count, boards: new Map(owners), isEmpty: false }, blocks);
  return rows
    .map(({ at, write }) => {
      if (write === null) return String(at);
      if (write === 'blank') return `blank@${String(at)}`;
      const name = `${'ABC'.charAt(write.board)}${write.index}`;
      return at === null ? name : `${name}@${at}`;
    })
    .join(' ');
}

describe('arrangeRows', () => {
  const A_B = [
    [0, 0],
    [1, 0],
    [2, 1],
  ] as const;

  test.each<[string, RowBlock[], string]>([
    ['rows that all stay keep their places', [{ board: 0, continues: [0, 1] }], 'A0@0 A1@1 2'],
    ['a new last row comes before the next board', [{ board: 0, continues: [0, 1, null] }], 'A0@0 A1@1 A2 2'],
    ['a new first row comes first', [{ board: 0, continues: [null, 0, 1] }], 'A0 A1@0 A2@1 2'],
    ['a row that is gone goes', [{ board: 0, continues: [1] }], 'A0@1 2'],
    ['of two that changed places one moves', [{ board: 0, continues: [1, 0] }], 'A0 A1@0 2'],
    ['other rows altogether come where the old ones were', [{ board: 0, continues: [null] }], 'A0 2'],
    ['none at all', [{ board: 0, continues: [] }], '2'],
    ['a board that had none comes after those before it', [{ board: 2, continues: [null] }], '0 1 2 C0'],
    [
      'the end of one board comes before the beginning of the next',
      [
        { board: 1, continues: [null, 2] },
        { board: 0, continues: [0, 1, null] },
      ],
      'A0@0 A1@1 A2 B0 B1@2',
    ],
  ])('%s', (_, blocks, expected) => {
    expect(shown(3, A_B, blocks)).toBe(expected);
  });

  test('a board whose rows are scattered is gathered where most of them stand', () => {
    const scattered = [
      [0, 0],
      [1, 1],
      [2, 0],
      [3, 0],
    ] as const;
    expect(shown(4, scattered, [{ board: 0, continues: [0, 2, 3] }])).toBe('1 A0 A1@2 A2@3');
  });

  test('an emptied body keeps one blank row, and an empty one is filled from it', () => {
    expect(
      shown(
        2,
        [
          [0, 0],
          [1, 0],
        ],
        [{ board: 0, continues: [] }],
      ),
    ).toBe('blank@0');
    const filled = arrangeRows({ count: 1, boards: new Map(), isEmpty: true }, [
      { board: 1, continues: [null] },
      { board: 0, continues: [null] },
    ]);
    expect(filled).toEqual([
      { at: 0, write: { board: 0, index: 0 } },
      { at: null, write: { board: 1, index: 0 } },
    ]);
  });

  test('every other row stays, every new row comes once and in order, and no body is empty', () => {
    const cases = fc
      .array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 14 })
      .chain((owners) => {
        const blocks = [0, 1].map((board) => {
          const own = owners.flatMap((owner, at) => (owner === board ? [at] : []));
          return fc
            .tuple(fc.shuffledSubarray(own), fc.array(fc.nat({ max: 9 }), { maxLength: 5 }))
            .map(([kept, news]): RowBlock => {
              const continues: (number | null)[] = [...kept];
              for (const at of news) continues.splice(at, 0, null);
              return { board, continues };
            });
        });
        return fc.tuple(fc.constant(owners), fc.tuple(...blocks));
      });
    fc.assert(
      fc.property(cases, ([owners, blocks]) => {
        const boards = new Map(
          owners.flatMap((owner, at): [number, number][] => (owner < 3 ? [[at, owner]] : [])),
        );
        const rows = arrangeRows({ count: owners.length, boards, isEmpty: false }, blocks);
        const others = rows.flatMap(({ at, write }) => (write === null ? [at] : []));
        expect(others).toEqual(owners.flatMap((owner, at) => (owner > 1 ? [at] : [])));
        for (const { board, continues } of blocks) {
          const own = rows.flatMap(({ write }) =>
            write !== null && write !== 'blank' && write.board === board ? [write.index] : [],
          );
          expect(own).toEqual([...continues.keys()]);
        }
        const kept = rows.flatMap(({ at }) => (at === null ? [] : [at]));
        expect(kept).toEqual(kept.toSorted((one, other) => one - other));
        expect(new Set(kept).size).toBe(kept.length);
        expect(rows.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('rowEdits', () => {
  test('from below, and room before rows go', () => {
    expect(rowEdits(3, [0, null, 2])).toEqual([
      { kind: 'insert', at: 2, count: 1 },
      { kind: 'delete', at: 1, count: 1 },
    ]);
  });

  test('turn what stands there into what shall stand there', () => {
    const cases = fc
      .integer({ min: 1, max: 12 })
      .chain((count) =>
        fc.tuple(
          fc.constant(count),
          fc.subarray([...Array(count).keys()]),
          fc.array(fc.nat({ max: 12 }), { maxLength: 6 }),
        ),
      );
    fc.assert(
      fc.property(cases, ([count, kept, inserts]) => {
        const wanted: (number | null)[] = [...kept];
        for (const at of inserts) wanted.splice(at, 0, null);
        fc.pre(wanted.length > 0);
        const rows: (number | null)[] = [...Array(count).keys()];
        for (const { kind, at, count: many } of rowEdits(count, wanted)) {
          rows.splice(
            at,
            kind === 'delete' ? many : 0,
            ...(kind === 'insert' ? Array<null>(many).fill(null) : []),
          );
          expect(rows.length).toBeGreaterThan(0);
        }
        expect(rows).toEqual(wanted);
      }),
    );
  });
});
