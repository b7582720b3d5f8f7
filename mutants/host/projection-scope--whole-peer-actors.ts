import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-scope'],
  description: 'shows all kept documents of remote actors to each actor',
  change: (parts) => ({ ...parts, peerActorsView: (peers) => parts.peerActorsView(peers) }),
});
