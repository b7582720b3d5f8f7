import { seeingMember } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-revoked'],
  description: 'takes a revocation as the end of a time',
  answer: seeingMember('revoked_at', (time, document) =>
    document !== undefined && typeof time === 'string' && time > String(document['published'])
      ? undefined
      : time,
  ),
});
