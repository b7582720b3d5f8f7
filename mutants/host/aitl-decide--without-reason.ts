import { hostMutant } from '../mutant.ts';
import { changeWritten, lacking } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['aitl-decide'],
  description: 'does not write down the reason of a decision',
  change: (parts) =>
    changeWritten(parts, /aitl\.decision/, (_content, body) => ({ body: lacking(body, 'reason') })),
});
