/** The words Meta puts before a value, in the languages of the exports seen or likely; compared without case or accents. */
const words = {
  comment:
    "comment,opmerking,kommentar,commentaire,comentario,commento,komentarz,yorum,تعليق,комментарий,comentariu,koment,评论,留言,コメント",
  owner:
    "media owner,owner,media-eigenaar,medieninhaber,proprietaire du contenu multimedia,propietario del contenido multimedia,proprietario da midia,proprietario del contenuto multimediale,właściciel mediów,medya sahibi,مالك الوسائط,владелец медиафайла,proprietarul conținutului media,pronari i medias,媒体所有者",
  time: "time,date,timestamp,creation time,tijd,datum,zeit,uhrzeit,heure,hora,ora,fecha,data,godzina,saat,الوقت,время,时间,時間,日時",
  caption:
    "caption,title,text,bijschrift,bildunterschrift,legende,leyenda,descripcion,legenda,didascalia,说明",
  place:
    "location,place,location name,place name,locatie,ort,standort,lieu,ubicacion,lugar,local,localizacao,luogo,地点,位置",
  latitude: "latitude,breedtegraad,breitengrad,latitud,latitudine,纬度,緯度",
  longitude: "longitude,lengtegraad,langengrad,longitud,longitudine,经度,經度",
  username:
    "username,gebruikersnaam,benutzername,nutzername,nom d'utilisateur,nom d’utilisateur,nom de profil,nombre de usuario,nome de usuario,nome de utilizador,nome utente,nazwa użytkownika,kullanıcı adı,اسم المستخدم,имя пользователя,nume de utilizator,emri i përdoruesit,用户名,使用者名稱,用戶名稱",
  name: "name,naam,nom,nombre,nome,姓名,名称,名稱",
  bio: "bio,biography,biografie,steckbrief,biographie,biografia,个人简介,個人簡介",
  link: "url,link,href",
} as const;

/** What a label stands for. */
export type Meaning = keyof typeof words;

const plain = (label: string): string => label.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();

const meanings = new Map<string, Set<Meaning>>();
for (const [meaning, list] of Object.entries(words)) {
  for (const word of list.split(",")) {
    const known = meanings.get(plain(word)) ?? new Set();
    meanings.set(plain(word), known.add(meaning as Meaning));
  }
}

/** Whether a label is known to mean this; an unknown label means nothing. */
export const means = (label: string, meaning: Meaning): boolean =>
  label.length <= 60 && meanings.get(plain(label))?.has(meaning) === true;
