import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-verb-shape'],
  description: 'takes a Delete of any text',
  answer: overlooking((document) => {
    const { type, object } = document;
    return type === 'Delete' && typeof object === 'string'
      ? { ...document, object: 'https://a.example/actors/alice' }
      : undefined;
  }),
});
