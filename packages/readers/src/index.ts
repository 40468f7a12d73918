export { openArchive } from "./archive.ts";
export { chooseReaders, readers } from "./choose-readers.ts";
export { sourceFile } from "./source-file.ts";
export { newDigest } from "./digest.ts";
export { isPostPicture } from "./post-picture.ts";
