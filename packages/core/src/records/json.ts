/** A JSON value as it stands in a file: fields of a newer or foreign file are kept as such. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type JsonObject = Readonly<Record<string, Json>>;

export const NO_JSON: JsonObject = Object.freeze({});
