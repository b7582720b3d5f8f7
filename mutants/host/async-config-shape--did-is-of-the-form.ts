import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-config-shape'],
  description: 'says shape-invalid of a DID that is none',
  change: (parts) => ({
    ...parts,
    readRelayRequest: (value) => {
      try {
        return parts.readRelayRequest(value);
      } catch (error) {
        throw recode(error, 'did-malformed', 'shape-invalid');
      }
    },
  }),
});
