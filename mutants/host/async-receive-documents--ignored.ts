import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-receive-documents'],
  description: 'does not use the key documents of an envelope',
  change: (parts) => ({ ...parts, offeredDocuments: () => parts.offeredDocuments([]) }),
});
