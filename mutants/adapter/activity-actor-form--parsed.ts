import { overlooking, withActor } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-actor-form'],
  description: 'takes what a URL parser takes, such as white space at the ends',
  answer: overlooking((document) => {
    const value = document['actor'];
    return typeof value === 'string' && URL.canParse(value) && value.trim() !== value
      ? withActor(document, 'https://b.example/actors/bob')
      : undefined;
  }),
});
