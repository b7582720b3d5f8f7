// All checks. A check that is not listed here is not run.

import type { CheckDefinition } from '../engine/check.ts';
import { actorChecks } from './actors.ts';
import { discoveryChecks } from './discovery.ts';
import { httpChecks } from './http.ts';
import { lifecycleChecks } from './lifecycle.ts';
import { publishingParallelChecks } from './publishing-parallel.ts';
import { publishingRefusalChecks } from './publishing-refusals.ts';
import { publishingChecks } from './publishing.ts';
import { tokenChecks } from './tokens.ts';

export const allChecks: readonly CheckDefinition[] = [
  ...httpChecks,
  ...actorChecks,
  ...discoveryChecks,
  ...tokenChecks,
  ...publishingChecks,
  ...publishingRefusalChecks,
  ...publishingParallelChecks,
  ...lifecycleChecks,
];
