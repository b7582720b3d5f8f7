import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-did-web-served'],
  description: 'names the did:key as controller of the key',
  change: (parts) => ({
    ...parts,
    didDocument: (instance, did, base) => ({
      ...parts.didDocument(instance, did, base),
      ...Object.fromEntries(
        ['assertionMethod', 'authentication'].map((name) => [
          name,
          [
            {
              id: `${did}#key-1`,
              type: 'Multikey',
              controller: instance.did,
              publicKeyMultibase: instance.publicKeyMultibase,
            },
          ],
        ]),
      ),
    }),
  }),
});
