import { makeStyles } from '@fluentui/react-components';
import type { CSSProperties, RefCallback } from 'react';

/** Where the virtual list wants a row. */
export interface RowPlace {
  /** Measures the row's real height. */
  readonly ref: RefCallback<HTMLElement>;
  /** In the whole list, from 0. */
  readonly index: number;
  /** From the list's top, in pixels. */
  readonly start: number;
}

/** What an element needs to be a row of the virtual list. */
export interface RowProps {
  readonly ref: RefCallback<HTMLElement>;
  readonly className: string;
  readonly style: CSSProperties;
  readonly 'data-index': number;
}

const useStyles = makeStyles({
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

/** Puts a row where the virtual list wants it. */
export function useRowStyle({ ref, index, start }: RowPlace): RowProps {
  const { row } = useStyles();
  return { ref, className: row, style: { transform: `translateY(${start}px)` }, 'data-index': index };
}
