import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-start'],
  description: 'answers 202 also when the pair became active at once',
  change: (parts) =>
    changeAnswer(parts, 'POST /v1/federation/pairs', (answer) => ({
      ...changeJson(answer, ({ pair_id, peer_did }) => ({
        pair_id: pair_id ?? null,
        peer_did: peer_did ?? null,
        aitl_record_id: null,
        state: 'establishing',
      })),
      status: 202,
    })),
});
