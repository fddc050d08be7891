import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useState, type JSX } from 'react';
import type { RedistributionSums } from '../../domain/redistribution/boardSums';
import { usePane } from '../PaneContext';
import { linesOf } from './linesOf';
import { redistributionFigures } from './redistributionFigures';
import { RowLines } from './RowLines';
import { useListStyles } from './useListStyles';
import type { ReadRedistributions } from './useRedistributions';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: {
    ...typographyStyles.caption1,
    padding: `0 0 ${tokens.spacingVerticalXS}`,
    textAlign: 'right',
    verticalAlign: 'bottom',
    color: tokens.colorNeutralForeground2,
  },
  board: { padding: `${tokens.spacingVerticalXS} 0 0`, textAlign: 'left' },
  name: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '28px',
    padding: 0,
    border: 0,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '& svg': { flexShrink: 0 },
  },
  cell: {
    width: '25%',
    padding: `0 0 ${tokens.spacingVerticalS}`,
    textAlign: 'right',
    whiteSpace: 'nowrap',
  },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  total: { borderTop: `2px solid ${tokens.colorNeutralForeground1}`, fontWeight: tokens.fontWeightSemibold },
  rows: { padding: `0 0 ${tokens.spacingVerticalS} 20px` },
  totalName: { padding: `${tokens.spacingVerticalXS} 0`, textAlign: 'left' },
});

/** Nämnder: what each board gives, receives and gets of new money, and the net, with its rows unfolded; and the sums for the sheet. */
export function BoardTable({ reading }: { reading: ReadRedistributions }): JSX.Element {
  const styles = useStyles();
  const list = useListStyles();
  const { state, actions, text } = usePane();
  const { boards, all } = reading.overview;
  return (
    <div className={list.section}>
      <table className={styles.table} aria-label={text.plain('omf.boards.caption')}>
        <thead>
          <tr>
            {(['omf.gives', 'omf.receives', 'omf.newMoney', 'omf.boards.net'] as const).map((key) => (
              <th key={key} scope="col" className={styles.head}>
                {text.plain(key)}
              </th>
            ))}
          </tr>
        </thead>
        {boards.map((sums) => (
          <BoardRows key={sums.board ?? ''} board={sums.board} sums={sums} reading={reading} />
        ))}
        <tbody className={styles.total}>
          <tr>
            <th scope="rowgroup" colSpan={4} className={styles.totalName}>
              {text.plain('omf.boards.all')}
            </th>
          </tr>
          <SumCells sums={all} />
        </tbody>
      </table>
      <p className={list.muted}>{text.plain('omf.boards.note')}</p>
      <Button
        className={list.start}
        size="small"
        disabledFocusable={state.task.kind === 'running'}
        onClick={() => void actions.writeRedistributionSums()}
      >
        {text.plain('omf.sums')}
      </Button>
      <p className={list.muted}>{text.plain('omf.sums.help')}</p>
    </div>
  );
}

interface BoardRowsProps {
  readonly board: string | null;
  readonly sums: RedistributionSums;
  readonly reading: ReadRedistributions;
}

/** A board over its figures, so that long names have the whole width; unfolded with its rows. */
function BoardRows({ board, sums, reading }: BoardRowsProps): JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  const [isOpen, setIsOpen] = useState(false);
  const name = board ?? text.plain('omf.boards.unknown');
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <tbody className={styles.group}>
      <tr>
        <th scope="rowgroup" colSpan={4} className={styles.board}>
          <button
            type="button"
            className={styles.name}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            <Chevron />
            <span lang="sv">{name}</span>
          </button>
        </th>
      </tr>
      <SumCells sums={sums} />
      {isOpen && (
        <tr>
          <td colSpan={4} className={styles.rows}>
            <RowLines lines={linesOf(reading.overview).filter((line) => line.board === board)} label={name} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function SumCells({ sums }: { sums: RedistributionSums }): JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  const { signed } = redistributionFigures(text.language);
  const { givenSek, receivedSek, newMoneySek, netSek } = sums;
  return (
    <tr>
      {Object.entries({ givenSek, receivedSek, newMoneySek, netSek }).map(([key, amountSek]) => (
        <td key={key} className={styles.cell}>
          {signed(amountSek)}
        </td>
      ))}
    </tr>
  );
}
