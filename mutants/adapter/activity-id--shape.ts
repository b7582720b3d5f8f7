import { recoding } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-id'],
  description: 'reports a wrong id as a wrong shape',
  answer: recoding('id-mismatch', 'shape-invalid'),
});
