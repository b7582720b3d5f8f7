import { overlooking, withActor } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-actor-form'],
  description: 'takes a URL of any scheme',
  answer: overlooking((document) => {
    const value = document['actor'];
    return typeof value === 'string' && URL.canParse(value) && !/^https?:/.test(value)
      ? withActor(document, 'https://b.example/actors/bob')
      : undefined;
  }),
});
