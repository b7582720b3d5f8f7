import type { HostParts } from '../../reference/host/parts.ts';
import { hostMutant } from '../mutant.ts';

let pair: ReturnType<HostParts['generateKeyPair']> | undefined;

export default hostMutant({
  requirements: ['actor-create-key'],
  description: 'gives all actors the same keys',
  change: (parts) => ({ ...parts, generateKeyPair: () => (pair ??= parts.generateKeyPair()) }),
});
