import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-verb-shape'],
  description: 'takes an Announce of a URL',
  answer: overlooking((document) => {
    const { type, object } = document;
    return type === 'Announce' && typeof object === 'string'
      ? { ...document, object: 'bagaaiera'.padEnd(61, 'a') }
      : undefined;
  }),
});
