import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['consent-grant'],
  description: 'does not write what a grant is for',
  change: (parts) => ({
    ...parts,
    readGrant: (value) => without(parts.readGrant(value), 'purpose'),
  }),
});
