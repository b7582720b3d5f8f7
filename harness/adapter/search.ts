/** What every fuzzer does: made-up inputs go to a judge, until one of them is a counterexample, which is shrunk. */
import fc from 'fast-check';

/** How to fuzz. */
export interface FuzzOptions {
  readonly seed: number;
  readonly runs: number;
  /** Where to begin: the path of an earlier counterexample. */
  readonly path?: string | undefined;
  readonly onRun?: ((done: number) => void) | undefined;
}

/** What a search came to. */
export interface SearchResult<Input> {
  readonly seed: number;
  readonly runs: number;
  readonly found?: Counterexample<Input>;
}

/** An input on which adapter and oracle disagree, and how to come to it again. */
export interface Counterexample<Input> {
  readonly input: Input;
  readonly path: string;
  readonly shrinks: number;
}

/**
 * Looks for an input on which the judge says no. What the judge throws is a fault of the adapter or of the kit, not a
 * disagreement: it ends the search, and is thrown again.
 */
export async function search<Input>(
  inputs: fc.Arbitrary<Input>,
  agrees: (input: Input) => Promise<boolean>,
  options: FuzzOptions,
): Promise<SearchResult<Input>> {
  let done = 0;
  let fault: unknown;
  const property = fc.asyncProperty(inputs, async (input) => {
    // After a fault there is nothing to shrink.
    if (fault !== undefined) return true;
    try {
      const verdict = await agrees(input);
      done += 1;
      options.onRun?.(done);
      return verdict;
    } catch (error) {
      fault = error;
      throw error;
    }
  });
  const details = await fc.check(property, {
    seed: options.seed,
    numRuns: options.runs,
    ...(options.path === undefined ? {} : { path: options.path }),
  });
  if (fault !== undefined) throw fault;
  const result = { seed: details.seed, runs: details.numRuns };
  if (!details.failed || details.counterexample === null) return result;
  const [input] = details.counterexample;
  const path = details.counterexamplePath ?? '';
  return { ...result, found: { input, path, shrinks: details.numShrinks } };
}
