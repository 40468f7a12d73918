/** How an upload looks that no reader knows: another platform by name, or something that is no export at all. */
export type Foreign =
  | { readonly code: "google-takeout" | "other-platform"; readonly saw: string }
  | { readonly code: "not-an-export"; readonly saw: string };

/** Names each platform alone uses. The order matters: a Takeout holds YouTube, and is to be told as a Takeout. */
const platforms: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["YouTube", /(?:^|\/)(?:YouTube and YouTube Music|my-comments|my-live-chat-messages)\//],
  [
    "LinkedIn",
    /(?:^|\/)(?:Shares|Comments|Connections|Reactions|Rich_Media|Invitations|Endorsement_Given_Info)\.csv$/,
  ],
  ["TikTok", /(?:^|\/)(?:user_data(?:_tiktok)?\.json$|TikTok_Data)/],
  ["WhatsApp", /(?:^|\/)(?:_chat\.txt|WhatsApp Chat [^/]*\.(?:txt|zip))$/],
  ["Mastodon", /(?:^|\/)(?:outbox|actor)\.json$/],
  [
    "Reddit",
    /(?:^|\/)(?:comments|posts|comment_headers|post_headers|comment_votes|post_votes|subscribed_subreddits)\.csv$/,
  ],
  ["Bluesky", /\.car$/],
  ["Facebook", /(?:^|\/)(?:your_facebook_activity|comments_and_reactions|your_activity_across_facebook)\//],
  [
    "Facebook",
    /(?:^|\/)(?:posts\/your_(?:posts|videos|photos|uncategorized_photos)[^/]*|html\/timeline\.htm)$/,
  ],
];

const takeout = /(?:^|\/)Takeout\/|(?:^|\/)archive_browser\.html$/i;

const contents: readonly (readonly [saw: string, pattern: RegExp])[] = [
  ["a collection of pictures", /\.(?:jpe?g|png|gif|webp|heic|mp4|mov|avi)$/i],
  ["a zip inside a zip: unpack it once, then give what is in it", /\.zip$/i],
  ["documents", /\.(?:docx?|pdf|xlsx?|pptx?|odt|pages|txt|rtf|md)$/i],
  ["a web page that was saved", /\.(?:html?|mht(?:ml)?)$/i],
  ["a program or its source", /\.(?:js|ts|py|java|exe|dll|css)$/i],
  ["data of another kind", /\.(?:csv|json|xml|ndjson)$/i],
];

/** Judges an upload by its names alone; nothing is opened. */
export function foreignExport(paths: readonly string[]): Foreign {
  if (paths.length === 0) return { code: "not-an-export", saw: "an empty folder" };
  if (paths.some((path) => takeout.test(path))) return { code: "google-takeout", saw: "Google Takeout" };

  const platform = platforms.find(([, pattern]) => paths.some((path) => pattern.test(path)));
  if (platform) return { code: "other-platform", saw: platform[0] };

  const most = contents.find(
    ([, pattern]) => paths.filter((path) => pattern.test(path)).length * 2 > paths.length,
  );
  return { code: "not-an-export", saw: most?.[0] ?? "files of different kinds" };
}
