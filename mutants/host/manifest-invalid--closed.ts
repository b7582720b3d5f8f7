import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

const KNOWN =
  /^(object|manifest_version|id|instance|base_url|federation|advertises|consent_policy|issued|expires|proof)$/;

export default hostMutant({
  requirements: ['manifest-invalid'],
  description: 'refuses a manifest that has a member it does not know',
  change: (parts) => ({
    ...parts,
    readManifest: (value) => {
      if (!Object.keys(Object(value)).every((name) => KNOWN.test(name))) {
        throw new ProtocolError('manifest-invalid', 'an unknown member');
      }
      return parts.readManifest(value);
    },
  }),
});
