import { HostError } from '../model/hostError';
import { RangeReference } from './rangeReference';
import { targetOfArgument } from './values/targetOfArgument';

/**
 * The arguments of one method call, read by position (from 0) and refused with InvalidArgument when they are not what the
 * method takes. null and left out are the same, as in Excel.
 */
export class MethodArguments {
  constructor(private readonly values: readonly unknown[]) {}

  /** The raw argument; undefined when left out. */
  value(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  /** A string. */
  text(index: number): string {
    const value = this.value(index);
    if (typeof value !== 'string') throw invalid(index, 'a string');
    return value;
  }

  /** A string, or the fallback when left out. */
  textOr<F>(index: number, fallback: F): string | F {
    return this.value(index) === undefined ? fallback : this.text(index);
  }

  /** A whole number. */
  integer(index: number): number {
    const value = this.value(index);
    if (typeof value !== 'number' || !Number.isInteger(value)) throw invalid(index, 'a whole number');
    return value;
  }

  /** A whole number, or the fallback when left out. */
  integerOr(index: number, fallback: number): number {
    return this.value(index) === undefined ? fallback : this.integer(index);
  }

  /** A boolean; false when left out. */
  flag(index: number): boolean {
    const value = this.value(index);
    if (value === undefined) return false;
    if (typeof value !== 'boolean') throw invalid(index, 'a boolean');
    return value;
  }

  /** A key of a collection: an id or a name. */
  key(index: number): string | number {
    const value = this.value(index);
    if (typeof value !== 'string' && typeof value !== 'number') throw invalid(index, 'a name or an id');
    return value;
  }

  /** One of the words, in any case; the fallback when left out. */
  word<W extends string>(index: number, words: readonly W[], fallback: W): W {
    const value = this.value(index);
    if (value === undefined) return fallback;
    const found = words.find(
      (word) => typeof value === 'string' && word.toLowerCase() === value.toLowerCase(),
    );
    if (found === undefined) throw invalid(index, words.join(', '));
    return found;
  }

  /** A Range object, or undefined when the argument is something else, such as an address. */
  rangeOrUndefined(index: number): RangeReference | undefined {
    const target = targetOfArgument(this.value(index));
    return target instanceof RangeReference ? target : undefined;
  }

  /** A Range object. */
  range(index: number): RangeReference {
    const range = this.rangeOrUndefined(index);
    if (range === undefined) throw invalid(index, 'a Range');
    return range;
  }
}

function invalid(index: number, expected: string): HostError {
  return new HostError('InvalidArgument', `argument ${index + 1} must be ${expected}`);
}
