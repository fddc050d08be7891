import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentMultiple24Regular } from '@fluentui/react-icons';
import { useRef, type ChangeEvent, type JSX } from 'react';
import { usePane } from '../PaneContext';
import { useCollectStyles } from './useCollectStyles';
import { useFileDrop } from './useFileDrop';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: 'center',
  },
  small: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  over: {
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  hidden: { display: 'none' },
});

/** Browsers that let a whole folder be chosen. */
const CAN_CHOOSE_FOLDER = 'webkitdirectory' in HTMLInputElement.prototype;

/** Where files are dropped, with the buttons that choose them; smaller when there are files already. */
export function DropZone({ isSmall }: { isSmall: boolean }): JSX.Element {
  const styles = useStyles();
  const shared = useCollectStyles();
  const { state, actions, text } = usePane();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const isOver = useFileDrop((found) => void actions.readBoardFiles(found));
  const isRunning = state.task.kind === 'running';

  function choose({ currentTarget }: ChangeEvent<HTMLInputElement>): void {
    const found = [...(currentTarget.files ?? [])].map((file) => ({ file, path: pathOf(file) }));
    // The same file can be chosen again when it has been corrected.
    currentTarget.value = '';
    if (found.length > 0) void actions.readBoardFiles(found);
  }

  return (
    <div className={mergeClasses(styles.zone, isSmall && styles.small, isOver && styles.over)}>
      {!isSmall && <DocumentMultiple24Regular className={styles.icon} />}
      <p className={shared.paragraph}>
        {text.plain(isOver ? 'collect.drop.over' : isSmall ? 'collect.drop.more' : 'collect.drop')}
      </p>
      <div className={shared.buttons}>
        <Button
          appearance={isSmall ? 'secondary' : 'primary'}
          disabledFocusable={isRunning}
          onClick={() => files.current?.click()}
        >
          {text.plain('collect.chooseFiles')}
        </Button>
        {CAN_CHOOSE_FOLDER && (
          <Button disabledFocusable={isRunning} onClick={() => folder.current?.click()}>
            {text.plain('collect.chooseFolder')}
          </Button>
        )}
      </div>
      {!isSmall && <p className={shared.muted}>{text.plain('collect.drop.help')}</p>}
      <input
        ref={files}
        className={styles.hidden}
        type="file"
        multiple
        accept=".xlsx,.xlsm"
        onChange={choose}
      />
      {CAN_CHOOSE_FOLDER && (
        <input ref={folder} className={styles.hidden} type="file" multiple {...FOLDER} onChange={choose} />
      )}
    </div>
  );
}

/** React's types lack the attribute; the browser knows it. */
const FOLDER = { webkitdirectory: '' };

/** '' for a file that came without its folder, and in browsers that choose none. */
function pathOf(file: File): string {
  return 'webkitRelativePath' in file ? file.webkitRelativePath : '';
}
