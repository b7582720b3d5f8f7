import { changeCode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['did-malformed'],
  description: 'finds no pair with what is no DID',
  change: (parts) => changeCode(parts, 'did-malformed', 'unpaired_peer'),
});
