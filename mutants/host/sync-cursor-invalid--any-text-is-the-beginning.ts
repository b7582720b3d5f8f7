import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-cursor-invalid'],
  description: 'begins from the beginning with a text that is no cursor',
  change: (parts) => ({
    ...parts,
    openCursor: (cursor, scope, key) =>
      parts.openCursor(cursor, scope, key) ??
      (/^[\w.~-]{1,512}$/.test(cursor)
        ? undefined
        : { arrival: 0, target: '', consent: { arrival: 0, expired: '' } }),
  }),
});
