import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-key-document-kept'],
  description: 'keeps the document that came last',
  change: (parts) => ({ ...parts, isNewerDocument: () => true }),
});
