import { changeJudgedState } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-name-reused'],
  description: 'takes a name again for the key that had it',
  change: (parts) =>
    changeJudgedState(parts, ({ keys, did }, operation) =>
      operation.type === 'revoke'
        ? {}
        : {
            keys: keys.filter(
              ({ id, publicKeyMultibase }) =>
                !operation.keys.some(
                  (key) =>
                    id === `${did}#${key.name}` && publicKeyMultibase === key.publicKeyMultibase,
                ),
            ),
          },
    ),
});
