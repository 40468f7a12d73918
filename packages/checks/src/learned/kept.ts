import { numbersEach, type KeptModel } from "./model.ts";

/** A model as `weights.json` holds it: 32-bit hashes and 16-bit thousandths, lowest byte first, in base64. */
export interface ModelFile {
  readonly bias: readonly number[];
  readonly ids: string;
  readonly numbers: string;
}

const idBytes = 4;
const numberBytes = 2;

/** Packs a model for the file. */
export function packed({ bias, ids, numbers }: KeptModel): ModelFile {
  const idBuffer = Buffer.alloc(ids.length * idBytes);
  for (const [index, id] of ids.entries()) idBuffer.writeUInt32LE(id, index * idBytes);
  const numberBuffer = Buffer.alloc(numbers.length * numberBytes);
  for (const [index, number] of numbers.entries()) numberBuffer.writeInt16LE(number, index * numberBytes);
  return { bias, ids: idBuffer.toString("base64"), numbers: numberBuffer.toString("base64") };
}

/** Unpacks what `packed` made. */
export function unpacked(file: ModelFile): KeptModel {
  const idBuffer = Buffer.from(file.ids, "base64");
  const numberBuffer = Buffer.from(file.numbers, "base64");
  const ids = Uint32Array.from({ length: idBuffer.length / idBytes }, (_, index) =>
    idBuffer.readUInt32LE(index * idBytes),
  );
  const numbers = Int16Array.from({ length: ids.length * numbersEach }, (_, index) =>
    numberBuffer.readInt16LE(index * numberBytes),
  );
  return { bias: file.bias, ids, numbers };
}
