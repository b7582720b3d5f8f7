import { changeSent, isHandOver, answered, SECOND } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

let attempts = 0;

export default hostMutant({
  requirements: ['async-order'],
  description: 'does not wait for the end of an attempt',
  change: (parts) =>
    changeSent(parts, isHandOver, (request, send) => {
      attempts += 1;
      if (attempts % 2 === 0) return send(request);
      setTimeout(() => void send(request).catch(() => undefined), 2 * SECOND);
      return Promise.resolve(answered(request, { results: [] }));
    }),
});
