import { changeStore } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['restart-durable'],
  description: "keeps the private key of an actor's first key only",
  change: (parts) =>
    changeStore(parts, (right) => ({
      readSecrets: async () =>
        (await right.readSecrets()).filter(({ id }) => id.endsWith('#key-1')),
    })),
});
