import { offerUpload } from "./upload.ts";

// Only the start page takes this script: it holds all that opens a zip.
offerUpload();
