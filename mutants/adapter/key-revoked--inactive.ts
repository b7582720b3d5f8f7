import { recoding } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-revoked'],
  description: 'reports a revoked key as inactive',
  answer: recoding('key-revoked', 'key-inactive'),
});
