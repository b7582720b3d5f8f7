import { hostMutant } from '../mutant.ts';
import { changeWritten } from '../pair-message-tools.ts';

let last = '';

export default hostMutant({
  requirements: ['pair-token-stored'],
  description: 'writes the last token that it minted into the record of an active pair',
  change: (parts) => ({
    ...changeWritten(parts, /pair_active/, (_content, body) => ({
      body: { ...body, token: last },
    })),
    randomToken: () => (last = parts.randomToken()),
  }),
});
