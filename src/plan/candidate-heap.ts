/** A candidate with what it adds, or added when that was last looked at. */
export interface Rated {
  candidate: number;
  gain: number;
}

/** Whether the first of two comes before the other: it adds more, or as much and stands first. */
export function isBefore(one: Rated, other: Rated): boolean {
  return one.gain > other.gain || (one.gain === other.gain && one.candidate < other.candidate);
}

/** A heap with the best candidate on top. */
export class CandidateHeap {
  private readonly rated: Rated[] = [];

  constructor(rated: readonly Rated[]) {
    for (const one of rated) this.push(one);
  }

  get top(): Rated | undefined {
    return this.rated[0];
  }

  push(added: Rated): void {
    this.rated.push(added);
    let place = this.rated.length - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!this.isBefore(place, above)) return;
      this.swap(place, above);
      place = above;
    }
  }

  pop(): Rated | undefined {
    const best = this.rated[0];
    const last = this.rated.pop();
    if (best === undefined || last === undefined || this.rated.length === 0) return best;
    this.rated[0] = last;
    this.sink();
    return best;
  }

  private sink(): void {
    let place = 0;
    for (;;) {
      let best = place;
      for (const below of [2 * place + 1, 2 * place + 2])
        if (below < this.rated.length && this.isBefore(below, best)) best = below;
      if (best === place) return;
      this.swap(place, best);
      place = best;
    }
  }

  private isBefore(one: number, other: number): boolean {
    const [first, second] = [this.rated[one], this.rated[other]];
    return first !== undefined && second !== undefined && isBefore(first, second);
  }

  private swap(one: number, other: number): void {
    const [first, second] = [this.rated[one], this.rated[other]];
    if (first === undefined || second === undefined) return;
    this.rated[one] = second;
    this.rated[other] = first;
  }
}
