import type { Form } from './form.ts';

/** A form, and the digest of the report that it was made of. */
interface Kept {
  readonly digest: string;
  readonly form: Form;
  /** Sent so many times. */
  uses: number;
}

/**
 * Forms of reports by what was asked, within so many bytes; the one that was asked for longest ago goes first.
 *
 * Whoever takes one says the digest of the report as it stands in the store at that moment, and as whoever asks sees
 * it: what was made of another is not given, however young.
 */
export class KeptForms {
  readonly #most: number;
  readonly #kept = new Map<string, Kept>();
  #bytes = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Whether anything was made for it, of whichever report. */
  has(asked: string): boolean {
    return this.#kept.has(asked);
  }

  get(asked: string, digest: string): { readonly form: Form; readonly uses: number } | undefined {
    const kept = this.#kept.get(asked);
    if (!kept) return undefined;
    if (kept.digest !== digest) {
      this.#drop(asked);
      return undefined;
    }
    // Put last, the one that was asked for longest ago stands first.
    this.#kept.delete(asked);
    this.#kept.set(asked, kept);
    kept.uses++;
    return kept;
  }

  put(asked: string, digest: string, form: Form): void {
    this.#drop(asked);
    const size = sizeOf(asked, form);
    if (size > this.#most) return;
    this.#kept.set(asked, { digest, form, uses: 1 });
    this.#bytes += size;
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#most) break;
      this.#drop(oldest);
    }
  }

  #drop(asked: string): void {
    const kept = this.#kept.get(asked);
    if (!kept) return;
    this.#kept.delete(asked);
    this.#bytes -= sizeOf(asked, kept.form);
  }
}

/** Twice its bytes, since its packed forms come with it and are together smaller than it is. */
function sizeOf(asked: string, { size }: Form): number {
  return 2 * (asked.length + size) + ENTRY_BYTES;
}

/** What an entry takes beside its bytes, more or less. */
const ENTRY_BYTES = 500;
