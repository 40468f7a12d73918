import type { Draft } from "./draft.ts";

/** What an Instagram export can never show, said once each, for what was actually met in this one. */
export function noteKeeper() {
  const met = { post: false, json: false, comment: false, page: false, missing: false };
  return {
    see(draft: Draft, path: string) {
      const isPage = /\.html$/i.test(path);
      met.post = true;
      met.page ||= isPage;
      met.json ||= !isPage && draft.kind !== "comment" && draft.kind !== "bio";
      met.comment ||= draft.kind === "comment";
      met.missing ||= draft.media.some(({ isInArchive }) => !isInArchive);
    },
    notes: (): readonly string[] =>
      (
        [
          [
            met.post,
            "Instagram gives no links to single posts: look for a post by its date and its picture.",
          ],
          [
            met.json,
            "Tagged people and Instagram's own paid partnership labels are not in this export: a post may carry a label that cannot be seen here.",
          ],
          [
            met.comment,
            "Instagram does not say which post a comment answers, only sometimes whose post it was.",
          ],
          [
            met.page,
            "This export was made as web pages, which show times without a time zone: a time may be some hours off. The JSON form is exact.",
          ],
          [
            met.missing,
            "Some pictures or videos are named by posts but not in this export; they may be in another part of the download.",
          ],
        ] as const
      )
        .filter(([isMet]) => isMet)
        .map(([, note]) => note),
  };
}
