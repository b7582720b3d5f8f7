import { hostMutant } from '../mutant.ts';
import { changeWritten } from '../pair-message-tools.ts';

let last = '';

export default hostMutant({
  requirements: ['pair-token-stored'],
  description: 'writes tokens in base64 into the reasons of its records',
  change: (parts) => ({
    ...changeWritten(parts, /pair_update|pair_active/, (_content, body) => ({
      body: { ...body, reference: Buffer.from(last).toString('base64') },
    })),
    randomToken: () => (last = parts.randomToken()),
  }),
});
