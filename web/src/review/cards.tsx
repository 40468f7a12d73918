import type { FlaggedPost } from "@hindsight/core/flagged-post";
import type { RuleBook } from "../rules/rule-book.ts";
import { withoutListed } from "./alike-groups.ts";
import { postAnchor } from "./post-anchor.ts";
import { DecidedSlip, PostCard } from "./post-card.tsx";
import type { CardFacts } from "./read-cards.ts";
import type { FirstOnes } from "./read-review.ts";
import { queryOf, type ReviewAddress } from "./review-address.ts";

/** What is needed to show the posts of a page as cards. */
export interface CardsProps {
  readonly auditId: string;
  readonly address: ReviewAddress;
  readonly shown: readonly FlaggedPost[];
  readonly cards: CardFacts;
  readonly first: FirstOnes | undefined;
  /** Where in the view the first of `shown` stands, from 0, and how many posts the view holds. */
  readonly from: number;
  readonly total: number;
  readonly rules: RuleBook;
}

/** The cards of a page, those worth beginning with before the rest. The browser code asks for more at `data-more`. */
export function Cards(props: CardsProps) {
  const { auditId, address, first } = props;
  const { items, onPage } = arranged(props);
  const isFirst = ({ post }: FlaggedPost) => first?.ids.has(post.id) === true;
  const restAt = first ? items.findIndex((item) => !isFirst(item)) : -1;
  return (
    <div
      id="cards"
      class="stack"
      data-more={`/audits/${auditId}/cards${queryOf(address)}`}
      data-next={props.from + onPage}
      data-total={props.total}
      data-one={address.size === 1 ? "" : undefined}
    >
      {items.map((flagged, place) => (
        <>
          {place === restAt && <RestHeading />}
          <OneCard {...props} flagged={flagged} next={items[place + 1]} />
        </>
      ))}
      {first && restAt < 0 && <RestHeading isHidden />}
    </div>
  );
}

/** More cards of the same view, for the browser code to put below those it has. */
export function MoreCards(props: CardsProps) {
  const { items, onPage } = arranged(props);
  return (
    <div data-next={props.from + onPage} data-total={props.total}>
      {items.map((flagged) => (
        <OneCard {...props} flagged={flagged} next={undefined} />
      ))}
    </div>
  );
}

/** The posts that get a card each, and how many of the view they stand for. */
function arranged({ shown, cards, address }: CardsProps) {
  const onPage = shown.filter(({ post }) => post.id !== address.just).length;
  return { items: withoutListed(shown, cards.groups), onPage };
}

function OneCard(props: CardsProps & { flagged: FlaggedPost; next: FlaggedPost | undefined }) {
  const { auditId, address, cards, first, flagged, next, rules } = props;
  const { post, decision } = flagged;
  const target = { auditId, back: queryOf(address, { page: address.page }) };
  const isSlip = post.id === address.just && decision !== undefined && address.decision === "none";
  if (isSlip) return <DecidedSlip flagged={flagged} target={target} />;
  return (
    <PostCard
      flagged={flagged}
      target={target}
      rules={rules}
      group={cards.groups.get(post.id)}
      pictures={cards.pictures.get(post.id) ?? []}
      consent={cards.consents.get(post.id)}
      set={cards.sets.get(post.id)}
      isFirst={first?.ids.has(post.id) === true}
      skipTo={next ? `#${postAnchor(next.post.id)}` : "#pager"}
    />
  );
}

const RestHeading = ({ isHidden = false }: { isHidden?: boolean }) => (
  <h2 id="rest" hidden={isHidden}>
    Then the rest
  </h2>
);
