import { ProtocolError } from '../../reference/core/errors.ts';
import { levelOf } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['import-verified'],
  description: 'refuses forms of actors whose keys it does not have',
  change: (parts) => ({
    ...parts,
    checkFormId: (form) => {
      parts.checkFormId(form);
      if (levelOf(form) === 'L1' && 'actor' in form && form.actor.startsWith('did:sync:'))
        throw new ProtocolError('signer-unresolvable', 'no keys');
    },
  }),
});
