import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-operations'],
  description: 'shows operations without their proofs',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      operationsText: (did, operations) =>
        right.operationsText(
          did,
          operations.map((text) =>
            JSON.stringify({ ...(JSON.parse(text) as object), proof: undefined }),
          ),
        ),
    })),
});
