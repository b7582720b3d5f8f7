import { hostMutant } from '../mutant.ts';
import { changeWritten, lacking } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-genesis'],
  description: 'does not write down for which request a genesis is',
  change: (parts) =>
    changeWritten(parts, /pair\.genesis/, (_content, body) => ({ body: lacking(body, 'request') })),
});
