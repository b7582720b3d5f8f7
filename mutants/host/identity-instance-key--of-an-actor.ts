import type { KeyPair } from '../../reference/host/crypto.ts';
import { hostMutant } from '../mutant.ts';

let shared: KeyPair | undefined;

export default hostMutant({
  requirements: ['identity-instance-key'],
  description: 'uses one key for itself and its actors',
  change: (parts) => ({
    ...parts,
    foundInstance: (rules) => {
      const pair = rules.generateKeyPair();
      shared = pair;
      return parts.foundInstance({ ...rules, generateKeyPair: () => pair });
    },
    generateKeyPair: () => shared ?? parts.generateKeyPair(),
  }),
});
