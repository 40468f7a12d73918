import * as z from "zod";
import { listOf, optionalCount, optionalId, optionalText } from "./x-fields.ts";

const Link = z.object({ url: z.string(), expanded_url: optionalText });

const Variant = z.object({
  bitrate: optionalCount,
  content_type: optionalText,
  url: z.string(),
});

const TweetMedia = z.object({
  url: optionalText,
  media_url: optionalText,
  media_url_https: optionalText,
  type: optionalText,
  ext_alt_text: optionalText,
  video_info: z
    .object({ variants: listOf(Variant) })
    .optional()
    .catch(undefined),
});
export type TweetMedia = z.infer<typeof TweetMedia>;

const Entities = z
  .object({
    urls: listOf(Link),
    user_mentions: listOf(z.object({ screen_name: z.string() })),
    media: listOf(TweetMedia),
  })
  .catch({ urls: [], user_mentions: [], media: [] });

const Point = z
  .object({ coordinates: z.tuple([z.coerce.number(), z.coerce.number()]) })
  .optional()
  .catch(undefined);

const EditIds = z.object({ editTweetIds: listOf(z.string().regex(/^\d{1,25}$/)) });

/** A tweet as any export since 2012 has it; only what is read is named, and what makes no sense counts as absent. */
export const Tweet = z.object({
  id_str: optionalId,
  id: optionalId,
  full_text: optionalText,
  text: optionalText,
  created_at: optionalText,
  lang: optionalText,
  truncated: z.boolean().optional().catch(undefined),
  entities: Entities,
  extended_entities: z
    .object({ media: listOf(TweetMedia) })
    .optional()
    .catch(undefined),
  in_reply_to_status_id_str: optionalId,
  in_reply_to_status_id: optionalId,
  in_reply_to_user_id_str: optionalId,
  in_reply_to_screen_name: optionalText,
  favorite_count: optionalCount,
  retweet_count: optionalCount,
  edit_info: z
    .object({
      initial: EditIds.optional().catch(undefined),
      edit: z.object({ editControlInitial: EditIds }).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
  user: z.object({ screen_name: z.string() }).optional().catch(undefined),
  retweeted_status: z
    .object({ full_text: optionalText, text: optionalText, entities: Entities })
    .optional()
    .catch(undefined),
  geo: Point,
  coordinates: Point,
  place: z.object({ full_name: optionalText, name: optionalText }).optional().catch(undefined),
});
export type Tweet = z.infer<typeof Tweet>;
