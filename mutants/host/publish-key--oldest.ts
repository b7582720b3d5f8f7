import { activeKeys } from '../../reference/core/keys.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-key'],
  description: 'signs with the oldest key that is active',
  change: (parts) => ({
    ...parts,
    signingKey: (keys, published) => activeKeys(keys, published, 'sign-activity').at(0),
  }),
});
