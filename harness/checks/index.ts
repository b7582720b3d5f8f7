// All checks. A check that is not listed here is not run.

import type { CheckDefinition } from '../engine/check.ts';
import { actorChecks } from './actors.ts';
import { discoveryChecks } from './discovery.ts';
import { httpChecks } from './http.ts';

export const allChecks: readonly CheckDefinition[] = [
  ...httpChecks,
  ...actorChecks,
  ...discoveryChecks,
];
