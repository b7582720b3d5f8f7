import { changeSent, isHandOver, notSent } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-direct'],
  description: 'does not try the peer itself',
  change: (parts) => changeSent(parts, isHandOver, notSent),
});
