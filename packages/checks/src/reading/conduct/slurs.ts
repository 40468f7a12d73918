/**
 * Slurs that hardly have another meaning. Our own list, from hate-speech research; words with an everyday or clinical sense
 * (chink, spastic, fag, dyke, coon) and words mostly used by the group itself (queer, nigga) are left out on purpose.
 */
export const slurs = (
  "nigger niggers niggas* paki pakis wog wogs gooks spic spics wetback wetbacks kike kikes raghead ragheads towelhead towelheads " +
  "golliwog gyppo gyppos pikey pikeys pikies faggot faggots poofter poofters poof poofs tranny trannies shemale shemales ladyboy ladyboys heshe " +
  "retard retards retarded fucktard fucktards spaz spazz spazzes mong mongs mongol* cripples femoid femoids foid foids " +
  "muzzie muzzies muzrat muzrats sandnigger sandniggers halfcaste darkie darkies chinky chinkies slanteye"
)
  .split(" ")
  .filter((word) => !word.includes("*"))
  .concat([
    "window licker",
    "window lickers",
    "half caste",
    "slant eyes",
    "sand nigger",
    "camel jockey",
    "camel jockeys",
  ]);
