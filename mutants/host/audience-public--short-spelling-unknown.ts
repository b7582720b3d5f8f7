import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-public'],
  description: 'does not know as:Public',
  change: (parts) => ({
    ...parts,
    deliverySet: (addressed, followers, self) =>
      parts
        .deliverySet(
          JSON.parse(JSON.stringify(addressed).replaceAll('"as:Public"', '"as:"')) as object,
          followers,
          self,
        )
        .filter((entry) => entry !== 'as:'),
  }),
});
