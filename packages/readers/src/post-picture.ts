/**
 * Whether a member is a picture that was published with a post, by its folder: `data/tweets_media/`, `media/posts/`.
 * Pictures of messages lie in other folders and are never opened, whatever a record names.
 */
export const isPostPicture = (path: string): boolean =>
  /(?:^|\/)(?:(?:community_)?tweets?_media|media\/(?:posts|stories|reels|archived_posts|igtv|profile|other))\//.test(
    path,
  ) &&
  !/(?:^|\/)(?:messages|inbox|direct_messages?\w{0,20}_media)\//.test(path) &&
  /\.(?:jpe?g|png|gif|webp)$/i.test(path);
