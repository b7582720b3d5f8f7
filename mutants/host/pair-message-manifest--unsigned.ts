import { hostMutant } from '../mutant.ts';
import { changeExpected } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-message-manifest'],
  description: 'takes a message with a manifest that nobody has signed',
  change: (parts) => changeExpected(parts, /^federation_manifest$/, () => undefined),
});
