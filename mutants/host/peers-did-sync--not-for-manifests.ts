import { ProtocolError } from '../../reference/core/errors.ts';
import { isLogged } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-did-sync'],
  description: 'does not know the keys of an instance that shows a manifest or pairs',
  change: (parts) => ({
    ...parts,
    verifySigned: (document, keys, expected) => {
      if (isLogged(expected.signer)) throw new ProtocolError('key-unknown', 'no such key');
      return parts.verifySigned(document, keys, expected);
    },
  }),
});
