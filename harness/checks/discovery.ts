import type { CheckDefinition } from '../engine/check.ts';
export const discoveryChecks: readonly CheckDefinition[] = [];
