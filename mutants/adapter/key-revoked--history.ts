import { seeingKeys } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-revoked'],
  description: 'checks live activities only',
  answer: seeingKeys((key, _document, input) => {
    const { revoked_at: _revokedAt, ...rest } = key;
    return input['mode'] === 'history' ? rest : key;
  }),
});
