/** A row may have this many characters; a longer one is given as `undefined`. */
export const maxRowLength = 1024 * 1024;

type Row = readonly string[] | undefined;

/**
 * Streams the rows of a comma-separated table, fields in order (RFC 4180: doubled quotation marks, line breaks inside
 * quotes). Invalid UTF-8 is replaced. A row over `maxRowLength`, or one that is never closed, is `undefined`.
 */
export async function* csvRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Row> {
  const decoder = new TextDecoder();
  const table = openTable();
  for await (const chunk of chunks) yield* table.take(decoder.decode(chunk, { stream: true }));
  yield* table.take(`${decoder.decode()}\n`);
  if (table.isOpen()) yield undefined;
}

function openTable() {
  let fields: string[] = [];
  let field = "";
  let length = 0;
  let isQuoted = false;
  /** Whether the last character was a closing mark: another one right behind it stands for itself. */
  let isClosed = false;

  const endField = () => {
    fields.push(field);
    field = "";
  };
  const endRow = (): Row => {
    endField();
    const row = length > maxRowLength ? undefined : fields;
    fields = [];
    length = 0;
    return row;
  };

  return {
    isOpen: () => isQuoted,
    *take(text: string): Generator<Row> {
      for (const char of text) {
        const isDoubled = char === '"' && isClosed;
        isClosed = char === '"' && isQuoted;
        if (char === '"') isQuoted = !isQuoted;

        if (isDoubled || (char !== '"' && (isQuoted || !",\n\r".includes(char)))) {
          length += 1;
          if (length <= maxRowLength) field += char;
        } else if (char === ",") endField();
        else if (char === "\n" && (length > 0 || fields.length > 0)) yield endRow();
      }
    },
  };
}
