import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['identity-key-document'],
  description: 'dates every key document of an actor alike',
  change: (parts) => ({
    ...parts,
    keyDocument: (instance, actor) => {
      const document = parts.keyDocument(instance, actor);
      return instance.sign(
        { ...without(document, 'proof'), updated: '2026-01-01T00:00:00.000Z' },
        { created: '2026-01-01T00:00:00.000Z' },
      );
    },
  }),
});
