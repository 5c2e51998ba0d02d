/** Why a store cannot be opened; no problem holds a password. */
export type OpenProblem =
  | { readonly code: 'UNKNOWN_DATABASE_URL'; readonly url: string }
  /** Only a server has another that follows it. */
  | { readonly code: 'REPLICA_OF_A_FILE'; readonly url: string }
  | { readonly code: 'CANNOT_OPEN_DATABASE'; readonly path: string; readonly reason: string }
  /** An SQLite file that another program keeps. */
  | { readonly code: 'FOREIGN_DATABASE'; readonly path: string }
  /** What keeps every commit cannot be had, as WAL on some network disks. */
  | {
      readonly code: 'SETTING_NOT_TAKEN';
      readonly path: string;
      readonly setting: string;
      readonly wanted: string;
      readonly actual: string;
    }
  /** `server` is `db.example.vn:5432`. */
  | { readonly code: 'UNREACHABLE'; readonly server: string; readonly reason: string }
  | { readonly code: 'BAD_CREDENTIALS'; readonly server: string; readonly user: string }
  | { readonly code: 'UNKNOWN_DATABASE'; readonly server: string; readonly database: string }
  | {
      readonly code: 'NOT_UTF8';
      readonly server: string;
      readonly database: string;
      readonly encoding: string;
    };
