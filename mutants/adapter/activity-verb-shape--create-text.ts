import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-verb-shape'],
  description: 'takes a Create of a text',
  answer: overlooking((document) => {
    const { type, object } = document;
    return type === 'Create' && typeof object === 'string'
      ? { ...document, object: { type: 'Note', content: object } }
      : undefined;
  }),
});
