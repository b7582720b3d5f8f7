import { changeCode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['did-malformed'],
  description: 'calls what is no DID misshapen',
  change: (parts) => changeCode(parts, 'did-malformed', 'shape-invalid'),
});
