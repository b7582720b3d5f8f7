import { randomBytes } from 'node:crypto';
import { didOfKey } from '../../reference/core/dids.ts';
import { encodeMultikey } from '../../reference/core/multikey.ts';
import { hostMutant } from '../mutant.ts';

const publicKeyMultibase = encodeMultikey(randomBytes(32));
const did = didOfKey(publicKeyMultibase);
const own = {
  did,
  key_id: `${did}#${publicKeyMultibase}`,
  public_key_multibase: publicKeyMultibase,
};

export default hostMutant({
  requirements: ['identity-instance-key'],
  description: 'has another key after each start',
  change: (parts) => ({
    ...parts,
    identityView: (instance, holder) => ({ ...parts.identityView(instance, holder), ...own }),
  }),
});
