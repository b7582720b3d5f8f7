import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-envelope-documents'],
  description: 'sends no key documents',
  change: (parts) => ({ ...parts, documentForEnvelope: () => undefined }),
});
