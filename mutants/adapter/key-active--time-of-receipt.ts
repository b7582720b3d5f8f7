import { seeingKeys } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-active'],
  description: 'takes the time of receipt instead of `published`',
  answer: seeingKeys((key, document, input) => {
    const [published, received] = [String(document?.['published']), input['received']];
    const ended =
      typeof received === 'string' &&
      typeof key['superseded_at'] === 'string' &&
      key['superseded_at'] <= received;
    return ended ? { ...key, superseded_at: published, created: published } : key;
  }),
});
