/** The id of a post's card in the page: post ids come from the export and may hold anything. Different posts have different anchors. */
export const postAnchor = (postId: string): string =>
  `p-${postId.replace(/[^a-z0-9-]/gi, (character) => `_${character.charCodeAt(0).toString(16)}_`)}`;

/** The address of the page that shows this post alone. */
export const postAddress = (auditId: string, postId: string): string =>
  `/audits/${auditId}/posts/${encodeURIComponent(postId)}`;
