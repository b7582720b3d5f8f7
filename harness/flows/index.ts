// All flows.

import { federateFlow } from './federate.ts';
import { firstPairFlow } from './first-pair.ts';
import type { FlowDefinition } from './flow.ts';

export const allFlows: readonly FlowDefinition[] = [federateFlow, firstPairFlow];
