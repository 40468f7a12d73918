const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, offset) => bytes[at + offset] === byte);

const signatures: readonly { readonly type: string; readonly isIn: (bytes: Uint8Array) => boolean }[] = [
  { type: "image/jpeg", isIn: (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff]) },
  {
    type: "image/png",
    isIn: (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  },
  { type: "image/gif", isIn: (bytes) => startsWith(bytes, [0x47, 0x49, 0x46, 0x38]) },
  {
    type: "image/webp",
    isIn: (bytes) =>
      startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) && startsWith(bytes, [0x57, 0x45, 0x42, 0x50], 8),
  },
];

/** Bytes that tell any of the types apart. */
export const tellingBytes = 12;

/**
 * The type of a picture by its first bytes, whatever its name says; undefined for anything a browser might run, such as SVG.
 */
export const pictureType = (first: Uint8Array): string | undefined =>
  signatures.find(({ isIn }) => isIn(first))?.type;
