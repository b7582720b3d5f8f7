import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-key-document-kept'],
  description: 'keeps the first document of an actor',
  change: (parts) => ({ ...parts, isNewerDocument: () => false }),
});
