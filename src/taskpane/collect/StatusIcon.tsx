import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { STATUS_LOOKS, type FileStatus } from './fileStatus';
import { useCollectStyles } from './useCollectStyles';

const useStyles = makeStyles({
  take: { color: tokens.colorStatusSuccessForeground1 },
  ask: { color: tokens.colorStatusWarningForeground1 },
  stop: { color: tokens.colorStatusDangerForeground1 },
  leave: { color: tokens.colorNeutralForeground2 },
});

/** A status's symbol, told by its form too; the word stands beside it. */
export function StatusIcon({ status }: { status: FileStatus }): JSX.Element {
  const styles = useStyles();
  const { symbol } = useCollectStyles();
  const { Icon } = STATUS_LOOKS[status];
  return <Icon className={mergeClasses(symbol, styles[status])} />;
}
