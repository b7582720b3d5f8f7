/** Somebody else, most likely another process of the same kind, has the data folder open. */
export class StoreLockedError extends Error {
  override readonly name = 'StoreLockedError';
}
