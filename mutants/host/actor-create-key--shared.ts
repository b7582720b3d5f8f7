import type { HostParts } from '../../reference/host/parts.ts';
import { hostMutant } from '../mutant.ts';

let made = 0;
let pair: ReturnType<HostParts['generateKeyPair']> | undefined;

export default hostMutant({
  requirements: ['actor-create-key'],
  description: 'gives all actors the same first key',
  change: (parts) => ({
    ...parts,
    generateKeyPair: () =>
      made++ % 2 === 0 ? (pair = parts.generateKeyPair()) : (pair ?? parts.generateKeyPair()),
  }),
});
