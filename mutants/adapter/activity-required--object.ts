import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-required'],
  description: 'does not need `object`',
  answer: overlooking((document) =>
    'object' in document ? undefined : { ...document, type: 'Unknown', object: 'none' },
  ),
});
