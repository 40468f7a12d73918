import { hasExport, isWantedFile, noExportWords, uploadLabel } from "../upload/wanted-files.ts";
import { bringDirect, bringThrough } from "./bring-files.ts";
import { chosenFiles, droppedFiles, type NamedFile } from "./dropped-files.ts";
import { leftBehindWords, type LeftFile } from "./left-behind.ts";
import { say } from "./say.ts";
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
  const { search } = new URL(form.action);
  const bringing = {
    label: uploadLabel(names),
    search,
    given,
    files,
    signal,
    show: (bytes: number, all: number) => view.show(bytes, all),
  };
  try {
    const send = form.dataset.direct === "true" ? bringDirect : bringThrough;
    const auditId = await send(bringing);
    say("The export is in.");
    location.assign(`/audits/${auditId}/about`);
  } catch (error) {
    view.fail(error instanceof Error ? error.message : "The export could not be brought in.");
  }
}
