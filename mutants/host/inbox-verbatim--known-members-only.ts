import { hostMutant } from '../mutant.ts';

const KNOWN = 'id type actor published nonce to cc object patch kind proof @context'.split(' ');

export default hostMutant({
  requirements: ['inbox-verbatim'],
  description: 'keeps only the members of an activity that it knows',
  change: (parts) => ({
    ...parts,
    storedText: (_bytes, activity) =>
      JSON.stringify(
        Object.fromEntries(Object.entries(activity).filter(([name]) => KNOWN.includes(name))),
      ),
  }),
});
