import { hostMutant } from '../mutant.ts';
import { takeResult } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-result-checked'],
  description: 'takes the genesis of a pair with somebody else',
  change: (parts) => ({
    ...parts,
    checkResult: (tools, body, asked) =>
      takeResult(
        tools,
        body,
        asked,
        ({ thread, kind, actor, body: { responder_did, namespaces, pair_id, scopes } }) =>
          thread === 'th_federation_pairs' &&
          kind === 'syncropel.federation.pair.genesis.v1' &&
          actor === asked.peerDid &&
          responder_did === actor &&
          pair_id === parts.pairIdOf(tools.kernel.instance.did, asked.peerDid) &&
          JSON.stringify(namespaces) === JSON.stringify(asked.proposal.namespaces) &&
          JSON.stringify(scopes) === JSON.stringify(asked.proposal.scopes),
      ),
  }),
});
