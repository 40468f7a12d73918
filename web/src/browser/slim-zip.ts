import {
  BlobReader,
  BlobWriter,
  configure,
  ZipReader,
  ZipWriter,
  type FileEntry,
} from "@zip.js/zip.js/external";
import { isPicture, isWantedFile } from "../upload/wanted-files.ts";
import type { NamedFile } from "./dropped-files.ts";
import type { LeftFile } from "./left-behind.ts";

/** Entries of one zip that are looked at; the server has the same limit. */
const mostEntries = 200_000;
/** Bytes of pictures that are brought along to be seen beside their posts; with more, they all stay behind. */
const mostPictureBytes = 2_000_000_000;

/** The same export makes the same zip, byte for byte: an upload that broke off is recognised by what it is made of. */
const always = { lastModDate: new Date(2000, 0, 1), extendedTimestamp: false } as const;

/** A zip without what no reader opens, and what was left out. */
export interface SlimZip {
  readonly file: NamedFile;
  readonly left: readonly LeftFile[];
}

// Nothing is packed or unpacked here, so no worker is needed; the page's policy would not allow one.
configure({ useWebWorkers: false });

/**
 * Copies the members that a reader opens, packed as they are, into a new zip; the rest never leaves the disk.
 * A file that cannot be opened as a zip is given back whole: the server says best what is wrong with it.
 */
export async function slimZip(given: NamedFile, signal: AbortSignal): Promise<SlimZip> {
  const reader = new ZipReader(new BlobReader(given.file));
  try {
    return await withoutPrivate(given, reader, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    return { file: given, left: [] };
  } finally {
    await reader.close();
  }
}

async function withoutPrivate(
  given: NamedFile,
  reader: ZipReader<Blob>,
  signal: AbortSignal,
): Promise<SlimZip> {
  const entries: FileEntry[] = [];
  for await (const entry of reader.getEntriesGenerator()) {
    if (entry.directory) continue;
    entries.push(entry);
    // An odd zip is for the server to refuse.
    if (entries.length > mostEntries || entry.encrypted) return { file: given, left: [] };
  }
  const pictures = entries.filter(({ filename }) => isWantedFile(filename) && isPicture(filename));
  const hasRoom = pictures.reduce((sum, { compressedSize }) => sum + compressedSize, 0) <= mostPictureBytes;
  const isKept = ({ filename }: FileEntry) => isWantedFile(filename) && (hasRoom || !isPicture(filename));
  const kept = entries.filter(isKept);
  // Nothing of ours in it: it goes whole, so that the server can say what it looks like.
  if (kept.every(({ filename }) => isPicture(filename))) return { file: given, left: [] };

  const writer = new ZipWriter(new BlobWriter("application/zip"), { zip64: true, keepOrder: true });
  for (const entry of kept) {
    const packed = await entry.getData(new BlobWriter(), { passThrough: true, signal });
    await writer.add(entry.filename, new BlobReader(packed), {
      passThrough: true,
      signal,
      uncompressedSize: entry.uncompressedSize,
      ...(entry.crc32 !== undefined && { crc32: entry.crc32 }),
      compressionMethod: entry.compressionMethod,
      ...always,
    });
  }
  const blob = await writer.close();
  const left = entries
    .filter((entry) => !isKept(entry))
    .map(({ filename, compressedSize }) => ({ name: filename, size: compressedSize }));
  return { file: { name: given.name, file: new File([blob], given.name) }, left };
}
