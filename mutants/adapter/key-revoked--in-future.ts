import { seeingKeys } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-revoked'],
  description: 'ignores a revocation that is later than the time of receipt',
  answer: seeingKeys(({ revoked_at: revokedAt, ...key }, _document, input) =>
    revokedAt === undefined ||
    (typeof input['received'] === 'string' && String(revokedAt) > input['received'])
      ? key
      : { ...key, revoked_at: revokedAt },
  ),
});
