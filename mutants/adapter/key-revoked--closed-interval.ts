import { seeingMember } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-revoked'],
  description: 'takes a revoked key as superseded',
  answer: seeingMember('revoked_at', (time, document) =>
    document === undefined ? undefined : time,
  ),
});
