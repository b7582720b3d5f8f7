import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-verb-shape'],
  description: 'takes a Move without `target`',
  answer: overlooking((document) => {
    const { type } = document;
    return type === 'Move' && typeof document['target'] !== 'string'
      ? { ...document, target: 'https://a.example/actors/alice' }
      : undefined;
  }),
});
