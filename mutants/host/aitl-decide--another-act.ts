import { hostMutant } from '../mutant.ts';
import { changeWritten } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['aitl-decide'],
  description: 'writes its decisions as what it knows',
  change: (parts) => changeWritten(parts, /aitl\.decision/, () => ({ act: 'KNOW' })),
});
