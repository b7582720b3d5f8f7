import { hostMutant } from '../mutant.ts';
import { takeResult } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-result-checked'],
  description: 'does not look at the name of the pair in the genesis',
  change: (parts) => ({
    ...parts,
    checkResult: (tools, body, asked) =>
      takeResult(
        tools,
        body,
        asked,
        ({ thread, kind, actor, body: { initiator_did, responder_did, namespaces, scopes } }) =>
          thread === 'th_federation_pairs' &&
          kind === 'syncropel.federation.pair.genesis.v1' &&
          actor === asked.peerDid &&
          responder_did === actor &&
          initiator_did === tools.kernel.instance.did &&
          JSON.stringify(namespaces) === JSON.stringify(asked.proposal.namespaces) &&
          JSON.stringify(scopes) === JSON.stringify(asked.proposal.scopes),
      ),
  }),
});
