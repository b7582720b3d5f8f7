// All flows.

import { asyncRelayFlow } from './async-relay.ts';
import { federateFlow } from './federate.ts';
import { firstPairFlow } from './first-pair.ts';
import type { FlowDefinition } from './flow.ts';
import { inviteFlow } from './invite.ts';

export const allFlows: readonly FlowDefinition[] = [
  federateFlow,
  firstPairFlow,
  asyncRelayFlow,
  inviteFlow,
];
