import { changeJudgedState } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-proof'],
  description: 'takes an operation that a key of the DID signed',
  change: (parts) =>
    changeJudgedState(parts, ({ statement }) => ({
      statement: {
        ...statement,
        rotation_keys: [
          ...statement.rotation_keys,
          ...statement.keys.map(({ publicKeyMultibase }) => publicKeyMultibase),
        ] as typeof statement.rotation_keys,
      },
    })),
});
