import { seeingKeys } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-controller'],
  description: 'takes keys of every controller',
  answer: seeingKeys((key, document) =>
    document === undefined ? key : { ...key, controller: String(document['actor']) },
  ),
});
