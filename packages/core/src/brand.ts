declare const brand: unique symbol;

/** A plain value that has passed its concept's parser; nothing else makes one. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
