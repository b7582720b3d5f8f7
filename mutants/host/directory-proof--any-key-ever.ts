import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

const ever = new Map<string, readonly string[]>();

export default hostMutant({
  requirements: ['directory-proof'],
  description: 'takes an operation by any rotation key that the log ever had',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      begin: (operation) => {
        const state = right.begin(operation);
        ever.set(state.did, state.statement.rotation_keys);
        return state;
      },
      append: (state, operation) => {
        const keys = [
          ...new Set([...(ever.get(state.did) ?? []), ...state.statement.rotation_keys]),
        ];
        ever.set(state.did, keys);
        const statement = { ...state.statement, rotation_keys: keys.slice(0, 5) };
        return right.append({ ...state, statement } as typeof state, operation);
      },
    })),
});
