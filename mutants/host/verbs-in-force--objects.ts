import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-in-force'],
  description: 'puts verbs into force, and no types of objects',
  change: (parts) => ({
    ...parts,
    definitionsInForce(registry) {
      const inForce = parts.definitionsInForce(registry);
      const shipped = [...inForce.DefineObject].filter(([, { activity }]) => activity === null);
      return { ...inForce, DefineObject: new Map(shipped) };
    },
  }),
});
