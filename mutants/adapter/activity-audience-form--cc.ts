import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-audience-form'],
  description: 'checks `to` and not `cc`',
  answer: overlooking((document) =>
    document['cc'] === undefined ? undefined : { ...document, cc: [] },
  ),
});
