import { hasExport, isWantedFile, noExportWords, uploadLabel } from "../upload/wanted-files.ts";
import { chosenFiles, droppedFiles, type NamedFile } from "./dropped-files.ts";
import { leftBehindWords, type LeftFile } from "./left-behind.ts";
import { say } from "./say.ts";
import { sendDirect } from "./send-direct.ts";
import { sendFile } from "./send-file.ts";
import { slimZip } from "./slim-zip.ts";
import { uploadView } from "./upload-view.ts";

/** Lets files be dropped, and sends them one by one with a bar that shows the bytes. */
export function offerUpload(): void {
  const form = document.querySelector<HTMLFormElement>("form#upload");
  if (!form) return;
  const view = uploadView(form);
  const inputs = [...form.querySelectorAll<HTMLInputElement>("input[type=file]")];

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void bringIn(chosenFiles(inputs), view, form);
  });
  form.addEventListener("dragover", (event) => {
    event.preventDefault();
    form.classList.add("over");
  });
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("over");
    if (!event.dataTransfer) return;
    droppedFiles(event.dataTransfer).then(
      (files) => bringIn(files, view, form),
      () => view.fail("What was dropped could not be read: try choosing it instead."),
    );
  });
}

const isZip = (name: string): boolean => /\.zip$/i.test(name);

async function bringIn(
  given: readonly NamedFile[],
  view: ReturnType<typeof uploadView>,
  form: HTMLFormElement,
): Promise<void> {
  const wanted = given.filter(({ name }) => isWantedFile(name));
  const names = wanted.map(({ name }) => name);
  if (!hasExport(names)) {
    view.fail(noExportWords(given.map(({ name }) => name)));
    return;
  }
  const send = form.dataset.direct === "true" ? sendDirect : sendFile;
  const signal = view.begin();
  const left: LeftFile[] = given
    .filter(({ name }) => !isWantedFile(name))
    .map(({ name, file }) => ({ name, size: file.size }));
  const files: NamedFile[] = [];
  for (const each of wanted) {
    const slim = isZip(each.name) ? await slimZip(each, signal) : { file: each, left: [] };
    files.push(slim.file);
    left.push(...slim.left);
  }
  view.left(leftBehindWords(left));
  const all = files.reduce((sum, { file }) => sum + file.size, 0);
  let auditId: string | undefined;
  try {
    auditId = await newAudit(uploadLabel(names), new URL(form.action).search, signal);
    let before = 0;
    for (const file of files) {
      await send(auditId, file, { signal, onBytes: (bytes) => view.show(before + bytes, all) });
      before += file.file.size;
      view.show(before, all);
    }
    say("The export is in.");
    location.assign(`/audits/${auditId}/about`);
  } catch (error) {
    // The server forgets an upload that breaks off within a file; between two files only we know.
    if (auditId !== undefined)
      await fetch(`/audits/${auditId}/erase`, { method: "POST" }).catch(() => undefined);
    view.fail(error instanceof Error ? error.message : "The export could not be brought in.");
  }
}

/** `search` names the audit before, if there is one. */
async function newAudit(label: string, search: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(`/audits/new${search}`, {
    method: "POST",
    body: new URLSearchParams({ label }),
    signal,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}
