import { changeSent, isHandOver, envelopeOf, notSent } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

const tried = new Set<string>();

export default hostMutant({
  requirements: ['async-again'],
  description: 'tries the peer once and then the relay only',
  change: (parts) =>
    changeSent(parts, isHandOver, (request, send) => {
      const { id } = envelopeOf(request);
      if (tried.has(id)) return notSent();
      tried.add(id);
      return send(request);
    }),
});
