import { createRequire } from 'node:module';

import canonicalizeFour from 'canonicalize';

import { canonicalize } from '../../reference/core/index.ts';
import { assertSameResults, type Benchmark } from './benchmark.ts';
import { ACTIVITY, SORTED_ACTIVITY } from './fixtures.ts';

// json-canon is CommonJS without types.
export const jsonCanon = createRequire(import.meta.url)('json-canon') as (value: unknown) => string;

/** The canonical bytes of an activity. */
export function createCanonicalBenchmark(): Benchmark {
  const encoder = new TextEncoder();
  const ways: Readonly<Record<string, () => Uint8Array>> = {
    // The limit: the native serializer, on an object that somebody sorted before. Buffer.from is
    // the quickest encoder of the platform.
    'JSON.stringify(sorted)': () => Buffer.from(JSON.stringify(SORTED_ACTIVITY)),
    'JSON.stringify(sorted), TextEncoder': () => encoder.encode(JSON.stringify(SORTED_ACTIVITY)),
    core: () => canonicalize(ACTIVITY),
    'json-canon': () => Buffer.from(jsonCanon(ACTIVITY)),
    'canonicalize 4': () => Buffer.from(canonicalizeFour(ACTIVITY) ?? ''),
  };
  assertSameResults(
    'canonical',
    Object.entries(ways).map(([name, run]) => [name, Buffer.from(run()).toString('hex')]),
  );
  return {
    name: 'canonical',
    title: `canonical bytes of an activity (${canonicalize(ACTIVITY).length} bytes)`,
    candidates: Object.entries(ways).map(([name, run]) => ({ name, run })),
    comparisons: [
      { candidate: 'core', baseline: 'JSON.stringify(sorted)', goal: 0.85 },
      { candidate: 'core', baseline: 'JSON.stringify(sorted), TextEncoder' },
      { candidate: 'core', baseline: 'json-canon', goal: 1.3 },
      { candidate: 'core', baseline: 'canonicalize 4', goal: 2.5 },
    ],
  };
}
