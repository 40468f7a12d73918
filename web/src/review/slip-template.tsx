/** What takes the place of a card that was decided, for the browser code to fill in. */
export const SlipTemplate = () => (
  <template id="slip">
    <article class="slip" tabindex={-1}>
      <p>
        Marked <strong></strong>: <q class="post-text"></q>
      </p>
      <button class="button quiet small" type="button" data-undo>
        Undo
      </button>
    </article>
  </template>
);
