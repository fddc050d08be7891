import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons';
import type { JSX } from 'react';
import type { FieldId, FieldIssue } from './fieldIssues';

const useStyles = makeStyles({
  message: {
    ...typographyStyles.caption1,
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    color: tokens.colorPaletteRedForeground1,
  },
  icon: { flexShrink: 0 },
});

interface FieldMessagesProps {
  readonly id: string;
  readonly field: FieldId;
  readonly issues: readonly FieldIssue[];
}

/** What is wrong with a group of fields, told where it stands. */
export function FieldMessages({ id, field, issues }: FieldMessagesProps): JSX.Element {
  const styles = useStyles();
  return (
    <div id={id} role="alert">
      {issues
        .filter((issue) => issue.field === field)
        .map(({ message }) => (
          <p key={message} className={styles.message}>
            <ErrorCircle16Filled className={styles.icon} />
            <span>{message}</span>
          </p>
        ))}
    </div>
  );
}
