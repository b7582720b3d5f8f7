import { recoding } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-revoked'],
  description: 'answers conflict to an operation after a revoke',
  answer: recoding('gone', 'conflict'),
});
