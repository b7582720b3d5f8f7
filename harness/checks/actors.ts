import type { CheckDefinition } from '../engine/check.ts';
export const actorChecks: readonly CheckDefinition[] = [];
