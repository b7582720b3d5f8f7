import type { CheckDefinition } from '../engine/check.ts';
export const httpChecks: readonly CheckDefinition[] = [];
