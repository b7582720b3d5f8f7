import { parseStrict } from '../../reference/core/index.ts';
import type { Benchmark } from './benchmark.ts';
import { ACTIVITY_BYTES, ACTIVITY_TEXT } from './fixtures.ts';

/** Parsing of an activity. */
export function createParseBenchmark(): Benchmark {
  const decoder = new TextDecoder();
  return {
    name: 'parse',
    title: `parsing of an activity (${ACTIVITY_BYTES.length} bytes)`,
    candidates: [
      {
        name: 'JSON.parse of bytes',
        run: () => JSON.parse(decoder.decode(ACTIVITY_BYTES)) as unknown,
      },
      { name: 'JSON.parse of a string', run: () => JSON.parse(ACTIVITY_TEXT) as unknown },
      { name: 'core', run: () => parseStrict(ACTIVITY_BYTES) },
    ],
    comparisons: [
      { candidate: 'core', baseline: 'JSON.parse of bytes', goal: 0.5 },
      { candidate: 'core', baseline: 'JSON.parse of a string', goal: 0.35 },
    ],
  };
}
