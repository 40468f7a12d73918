import type { Post } from "@hindsight/core/post";
import { britishDate } from "../british-date.ts";
import { postAnchor } from "../review/post-anchor.ts";
import { tamed } from "../review/text-pieces.ts";
import type { KeptPicture } from "./kept-pictures.ts";

/** The address a kept picture is served at. */
const pictureAddress = (auditId: string, path: string): string =>
  `/audits/${auditId}/pictures?path=${encodeURIComponent(path)}`;

/** The pictures of a post, blurred until the person asks to see them: others may be looking at the screen. */
export function PostPictures(props: { auditId: string; post: Post; pictures: readonly KeptPicture[] }) {
  const { auditId, post, pictures } = props;
  if (pictures.length === 0) return null;
  return (
    <div class="pictures">
      {pictures.map(({ path, says }, place) => {
        const id = `${postAnchor(post.id)}-picture-${place}`;
        const which = pictures.length > 1 ? ` (${place + 1} of ${pictures.length})` : "";
        return (
          <figure class="picture">
            <input type="checkbox" id={id} class="reveal" autocomplete="off" />
            <label for={id}>Show the picture{which}</label>
            <span class="frame">
              <img
                src={pictureAddress(auditId, path)}
                alt={`Picture${which} from the post of ${britishDate(post.date)}`}
                loading="lazy"
                decoding="async"
              />
            </span>
            {says !== undefined && says.trim() !== "" && (
              <figcaption>
                The export says: <bdi class="post-text">{tamed(says.slice(0, 300))}</bdi>
              </figcaption>
            )}
          </figure>
        );
      })}
    </div>
  );
}
