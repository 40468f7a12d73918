/** A model of Bedrock that people of a stage may have their posts read by again. */
export interface StageReader {
  /** As Bedrock writes it: a model (`amazon.nova-lite-v1:0`), or a profile that reaches one in several regions (`eu.amazon.nova-lite-v1:0`). */
  readonly model: string;
  /** Where it is asked; another than that of the stage is allowed, and shown to the person. */
  readonly region: string;
  /** US dollars that one reading may cost at most: they are paid by whoever runs this. */
  readonly ceiling: number;
}

const ceiling = 5;
const models = /^[a-z0-9][a-z0-9.:-]{2,100}$/;
const regions = /^[a-z]{2}(?:-[a-z]{2,20}){1,3}-\d$/;

/** The model as it was given to a deployment; absent when none was. Throws when it is half said or misspelt. */
export function stageReader(model: string | undefined, region: string | undefined): StageReader | undefined {
  if (model === undefined && region === undefined) return undefined;
  if (!models.test(model ?? "") || !regions.test(region ?? ""))
    throw new Error(
      "a second reader needs a model such as amazon.nova-lite-v1:0 and a region such as eu-west-2",
    );
  return { model: model ?? "", region: region ?? "", ceiling };
}
