import { recode } from '../changes.ts';
import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-proof'],
  description: 'says of every wrong proof that it is invalid',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      append: (state, operation) => {
        try {
          return right.append(state, operation);
        } catch (error) {
          throw recode(
            recode(error, 'key-unknown', 'proof-invalid'),
            'proof-purpose',
            'proof-invalid',
          );
        }
      },
    })),
});
