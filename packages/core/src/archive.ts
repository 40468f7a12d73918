/** One file the person gave, read by range; never held whole. `name` may hold folders: "export/data/tweets.js". */
export interface SourceFile {
  readonly name: string;
  readonly size: number;
  /** Resolves with exactly `length` bytes from `offset`, fewer only at the end of the file. */
  read(offset: number, length: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A file inside the export. Paths are as the export spells them, with `/`; two members may share a path. */
export interface Member {
  readonly path: string;
  /** Bytes once unpacked, as declared; a lie is found out while reading. */
  readonly size: number;
}

/** A member that was left out when the archive was opened, and why, in words for the person. */
export interface IgnoredMember {
  readonly path: string;
  readonly reason: string;
}

/** What the platform gave: a zip, a folder, or several of them as one. Never unpacked to disk. */
export interface Archive {
  readonly members: readonly Member[];
  readonly ignored: readonly IgnoredMember[];
  /** The bytes of one member as a stream. Throws `Problem` when they are damaged, too many, or encrypted. */
  stream(member: Member): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

/** Opens the files of one upload as one archive; zips are looked into, other files are members themselves. */
export type OpenArchive = (files: readonly SourceFile[]) => Promise<Archive>;
