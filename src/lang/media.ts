/**
 * News agencies, papers, broadcasters and sites by the names that articles call them, the same in every language. Only what a byline shows:
 * a name and its other forms. A medium that is not here is known by where it stands (`ViaLexicon`).
 */

/** A medium; `id` is a slug of its name. */
export interface Medium {
  readonly id: string;
  readonly name: string;
}

/** «Name: other forms», one a line; a leading article may be left out where names are looked up. */
const ROWS = `
AFP: agence france-presse, agence france presse
Reuters: reuters news agency, agence reuters, thomson reuters
AP: associated press
UPI: united press international
DPA: deutsche presse-agentur
EFE
ANSA
PA Media: press association
Bloomberg: bloomberg news, bloomberg tv
Dow Jones: dow jones newswires
Tass: itar-tass, agence tass
Interfax
RIA Novosti: ria-novosti, ria
Ria FAN
Sputnik
RT: russia today
Xinhua: chine nouvelle, agence chine nouvelle
Global Times
China Daily
CCTV
CGTN
KCNA: korean central news agency, agence centrale de presse nord-coréenne
Rodong Sinmun
Yonhap: yonhap news agency
Kyodo: kyodo news
Jiji Press: jiji
NHK
Asahi Shimbun: asahi
Mainichi Shimbun: mainichi
Yomiuri Shimbun: yomiuri
Nikkei: nikkei asia
Chosun Ilbo
JoongAng Ilbo
Anadolu: anadolu agency, agence anadolu
Irna
Fars: fars news
Mehr
Tasnim
SANA
WAFA
Petra
MENA
APS
PTI: press trust of india
ANI
Ukrinform
Unian
Ukrainska Pravda
Kyiv Independent
Kyiv Post
Kommersant
Izvestia: izvestiia
Vedomosti
Novaïa Gazeta: novaya gazeta
Meduza
Belta
Belga
ATS: keystone-ats
Swissinfo
Europa Press
Le Monde
Le Figaro: figaro
Libération
Le Parisien: parisien, aujourd'hui en france
Les Échos: echos
La Croix
L'Humanité
L'Express
L'Obs: nouvel obs, nouvel observateur
Le Point
Marianne
Mediapart: médiapart
Slate
Le Canard enchaîné
Charlie Hebdo
Paris Match
Le JDD: jdd, journal du dimanche
L'Opinion
La Tribune
L'Équipe
20 Minutes
La Vie
Télérama
Les Inrockuptibles
Ouest-France
Sud Ouest: sud-ouest
La Voix du Nord
La Dépêche du Midi: dépêche
Le Progrès
Le Dauphiné libéré
La Provence
Nice-Matin
Le Télégramme
L'Est républicain
Dernières Nouvelles d'Alsace
Le Courrier international: courrier international
Le Monde diplomatique
Le Soir
La Libre Belgique: libre belgique
De Standaard
Le Temps
La Tribune de Genève
Le Devoir
La Presse
Jeune Afrique
L'Orient-Le Jour
TF1
France 2
France 3
France 5
France 24
France Télévisions
France Info: franceinfo
France Inter
France Culture
France Bleu
Radio France
RFI
RTL
RMC
Europe 1
BFMTV: bfm tv, bfm, bfm-tv, bfm business
LCI
CNews: cnews, i-télé, itélé
Canal+: canal +
M6
Arte
LCP
Public Sénat
TV5 Monde: tv5monde, tv5
RTS
RTBF
RTL-TVI
Radio-Canada
HuffPost: huffington post, huffpost, huff post
BBC: bbc news, bbc radio, bbc radio 4, bbc one, bbc world service, bbc breakfast
Sky News
ITV: itv news
Channel 4: channel 4 news
GB News
LBC
The Guardian: guardian, observer
The Times: times of london
Sunday Times
Daily Telegraph: telegraph, sunday telegraph
The Independent
Daily Mail: mail on sunday, mailonline
Daily Mirror
Evening Standard
Financial Times
The Economist
The Sun
New Statesman
The Scotsman
Irish Times
RTÉ: rte
New York Times: nyt
Washington Post
Wall Street Journal: wsj
Los Angeles Times
LA Weekly
Chicago Tribune
Boston Globe
USA Today
New York Post
New York Daily News
Miami Herald
Dallas Morning News
Seattle Times
Politico
Axios
The Hill
The Atlantic
The New Yorker
Time: time magazine
Newsweek
Forbes
Fortune
Wired
The Verge
The Intercept
ProPublica
Vox
Vice: vice news
BuzzFeed: buzzfeed news
Business Insider
Daily Beast
National Review
Breitbart: breitbart news
Rolling Stone
Vanity Fair
Foreign Policy
Foreign Affairs
CNN: cnn international
NBC: nbc news
MSNBC
CNBC
ABC: abc news
CBS: cbs news
PBS: pbs newshour
NPR
C-SPAN
Fox News: fox, fox business
Fox News Sunday
Newsmax
Univision
Telemundo
Voice of America: voa
Radio Free Europe: rfe/rl, radio free europe/radio liberty
Deutsche Welle: dw
Der Spiegel: spiegel
Die Zeit
Die Welt
Bild: bild am sonntag
Süddeutsche Zeitung
Frankfurter Allgemeine Zeitung: faz
ARD
ZDF
El País
El Mundo
La Vanguardia
ABC News
Corriere della Sera
La Repubblica
La Stampa
RAI
Haaretz
Jerusalem Post
Times of Israel
Al Jazeera: al-jazeera, al-jazira
Al-Arabiya: al arabiya
Al Mayadeen
Asharq Al-Awsat
Hürriyet
Dawn
Times of India
Hindustan Times
The Hindu
Indian Express
South China Morning Post
Straits Times
Sydney Morning Herald
The Australian
Globe and Mail
Toronto Star
CBC: cbc news
CTV: ctv news
`;

const ARTICLE = /^(?:le|la|les|the)\s+|^l['’]\s?/i;

/** Lower case, accents and punctuation gone, without its article: what names are compared by. */
export const mediumKey = (name: string): string =>
  (
    name
      .replace(ARTICLE, '')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}+]+/gu) ?? []
  ).join(' ');

/** The id that a name has where nothing better is known: its words, folded, joined by hyphens. */
export const mediumId = (name: string): string => mediumKey(`the ${name}`).replaceAll('+', ' plus').replaceAll(' ', '-');

const byKey = new Map<string, Medium>();
for (const row of ROWS.trim().split('\n')) {
  const [name, forms] = row.split(': ') as [string, string | undefined];
  const medium = { id: mediumId(name), name };
  for (const form of [name, ...(forms?.split(', ') ?? [])]) if (!byKey.has(mediumKey(form))) byKey.set(mediumKey(form), medium);
}

const openings = new Set([...byKey.keys()].map((key) => key.replaceAll('œ', 'oe').replaceAll('æ', 'ae').match(/[\p{L}\p{N}]+/u)?.[0]));

/** Whether some medium's name, its article left out, starts with a word, which is written without case, accents and ligatures; undefined where there is none. */
export const opensMedium = (word: string | undefined): boolean => openings.has(word);

/** The medium that a name stands for, in any of its forms, with its article or without; undefined for names that are not in the list. */
export function mediumOf(name: string): Medium | undefined {
  let medium = asked.get(name);
  if (medium === undefined) {
    medium = byKey.get(mediumKey(name)) ?? null;
    if (name.length > LONGEST_KEPT) return medium ?? undefined;
    if (asked.size >= ASKED_KEPT) asked.clear();
    asked.set(` ${name}`.slice(1), medium); // a copy: what is cut from a text may hold on to all of it
  }
  return medium ?? undefined;
}

/** Names asked for before: an article goes round in few. */
const asked = new Map<string, Medium | null>();
const ASKED_KEPT = 10_000;
const LONGEST_KEPT = 60;
