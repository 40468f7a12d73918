import type { Signal } from "../reading.ts";

/** Our own list: pets, toys, practice models and food that posts pretend are patients. */
const playedBy =
  "(?:dog|puppy|pup|cat|kitten|rabbit|hamster|gerbil|guinea pig|horse|pony|hen|hedgehog|tortoise|labrador|lab|spaniel|bulldog|poodle|cockapoo|" +
  "greyhound|whippet|terrier|collie|dachshund|parrot|goldfish|bear|teddy|teddies|teddy bear|dinosaur|dolls?|barbie|lego|soft toy|unicorn|" +
  "robin|pigeon|seagull|gull|fox|badger|squirrel|manikin|mannequin|dummy|simulator|sim man|skeleton|trotter|pig's trotter|banana|orange|pumpkin|turkey|sourdough|sponge cake|houseplant|" +
  "yucca|monstera)";

/** The turn that tells: "it's Bruno the bulldog", "patient: a pig's trotter", "bed 1 teddy", "11yo male, neutered". */
const turn = new RegExp(
  String.raw`\b(?:it's|it is|it was|he's|he is|she's|she is|they're|he was|she was|patient:|patient is|patient was|bed \d:?|bay \d:?|meet|this is)\s(?:(?!by|with|about|his|her|their|like|as|than|for|to|from|who|not|bitten|scared)[\w'-]{1,14}[\s,]{1,2}){0,5}${playedBy}\b(?! (?:owner|walker|bite|allerg|hair|person|lover|fight|poo|attack))|\bmy (?:laptop|printer|computer|phone|car|bike|boiler|kettle|satnav|back|knees?|hair|cat|dog|toddler) (?:is|was|has been) (?:the|a|an|my|being|such)\b|\b(?:neutered|spayed|labrador|off the lead|tail wag\w{0,4}|itchy paws?)\b`,
);

/** Whether the one spoken of turns out to be an animal, a toy, a model or a thing. */
export const isAboutNoPerson: Signal<boolean> = ({ prose }) => turn.test(prose);
