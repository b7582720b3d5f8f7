import { hostMutant } from '../mutant.ts';
import { changeWritten, lacking } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['aitl-rule'],
  description: 'does not write down by which rule it decided',
  change: (parts) =>
    changeWritten(parts, /aitl\.decision/, (_content, body) => ({ body: lacking(body, 'rule') })),
});
