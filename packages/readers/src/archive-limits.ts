const MiB = 1024 * 1024;
const GiB = 1024 * MiB;

/** Files in one upload, over all its zips; the largest exports known hold about 70,000. */
export const maxMembers = 200_000;

/** Bytes one member may declare. */
export const maxMemberBytes = 16 * GiB;

/** Bytes unpacked from one archive, over all members read. */
export const maxUnpackedBytes = 64 * GiB;

/** A member that grows more than this many times is a bomb, once it is past `harmlessBytes`. */
export const maxRatio = 1000;

/** However well it is packed, a member of this many bytes does no harm. */
export const harmlessBytes = 64 * MiB;

/** Bytes of a path; longer ones are left out. */
export const maxPathBytes = 1024;
