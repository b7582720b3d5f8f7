/** Work that is under way, by name, so that all who want it at the same time share it. */
export class Flights<T> {
  readonly #flights = new Map<string, Promise<T>>();

  /** What this work gives: that which is under way, or else one that begins now. */
  share(name: string, begin: () => Promise<T>): Promise<T> {
    const under = this.#flights.get(name);
    if (under) return under;
    const flight = begin();
    this.#flights.set(name, flight);
    const land = (): unknown => this.#flights.delete(name);
    flight.then(land, land);
    return flight;
  }
}
