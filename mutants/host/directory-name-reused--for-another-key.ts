import { changeJudgedState } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-name-reused'],
  description: 'takes a name for another key',
  change: (parts) =>
    changeJudgedState(parts, ({ keys, did }, operation) =>
      operation.type === 'revoke'
        ? {}
        : {
            keys: keys.filter(
              ({ id }) => !operation.keys.some(({ name }) => id === `${did}#${name}`),
            ),
          },
    ),
});
