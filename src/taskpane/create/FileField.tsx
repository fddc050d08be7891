import { Field, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';

interface FileFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly isRequired?: boolean;
  /** What is wrong, when something is. */
  readonly problem?: string | null;
  readonly onChoose: (file: File | null) => void;
}

const useStyles = makeStyles({
  input: { maxWidth: '100%', color: tokens.colorNeutralForeground1, fontFamily: tokens.fontFamilyBase },
});

/** Lets the user choose one closed workbook; the browser's own control, which keyboards and screen readers know. */
export function FileField({
  name,
  label,
  hint,
  isRequired = false,
  problem = null,
  onChoose,
}: FileFieldProps): JSX.Element {
  const styles = useStyles();
  return (
    <Field
      label={label}
      hint={hint}
      required={isRequired}
      {...(problem !== null && { validationState: 'error', validationMessage: problem })}
    >
      {(control) => (
        <input
          {...control}
          className={styles.input}
          type="file"
          name={name}
          accept=".xlsx,.xlsm"
          onChange={({ currentTarget }) => onChoose(currentTarget.files?.[0] ?? null)}
        />
      )}
    </Field>
  );
}
