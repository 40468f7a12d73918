/** A file to send, under its name with folders. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

/** More than any unpacked export holds. */
const mostFiles = 200_000;

/** The files of two file inputs. */
export const chosenFiles = (inputs: readonly HTMLInputElement[]): readonly NamedFile[] =>
  inputs.flatMap((input) =>
    Array.from(input.files ?? [], (file) => ({ name: file.webkitRelativePath || file.name, file })),
  );

/** The files that were dropped, with those inside dropped folders. Must be called while the drop event lasts. */
export async function droppedFiles({ items }: DataTransfer): Promise<readonly NamedFile[]> {
  const files: NamedFile[] = [];
  const waiting: FileSystemEntry[] = [];
  for (const item of items) {
    const entry = item.webkitGetAsEntry();
    const file = entry ? null : item.getAsFile();
    if (entry) waiting.push(entry);
    if (file) files.push({ name: file.name, file });
  }
  for (let entry = waiting.pop(); entry && files.length < mostFiles; entry = waiting.pop()) {
    if (isFile(entry)) files.push({ name: entry.fullPath.replace(/^\//, ""), file: await fileOf(entry) });
    else if (isFolder(entry)) waiting.push(...(await entriesOf(entry)));
  }
  return files;
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A folder is read in portions, until an empty one. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return entries;
    entries.push(...portion);
  }
}
